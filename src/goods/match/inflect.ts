/** The spellings under which an English term is looked for: singular and plural, its words joined or apart. */
export function spellings(term: string): readonly string[] {
  const all = new Set([term]);
  for (const plural of plurals(term)) all.add(plural);
  if (term.includes(' ') && term.length > 7) for (const form of [...all]) all.add(form.replaceAll(' ', ''));
  return [...all];
}

function plurals(term: string): readonly string[] {
  if (!/[a-z]$/.test(term)) return [];
  if (/(s|x|z|ch|sh)$/.test(term)) return [`${term}es`];
  if (/[^aeiou]y$/.test(term)) return [`${term.slice(0, -1)}ies`];
  if (/(?:kni|wi|li)fe$/.test(term)) return [`${term.slice(0, -2)}ves`];
  if (/[aeiou]lf$/.test(term)) return [`${term.slice(0, -1)}ves`, `${term}s`];
  return /o$/.test(term) ? [`${term}s`, `${term}es`] : [`${term}s`];
}

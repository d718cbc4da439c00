type Child = Node | string | null;

/** An element with attributes and children. Strings become text, never markup. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** A button that does something. */
export function button(
  attributes: Readonly<Record<string, string>>,
  act: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** A link that leaves the page only when it is followed. */
export function link(address: string, text: string): HTMLElement {
  return address === ''
    ? el('span', {}, text)
    : el('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, text);
}

/** A table of texts; numbers stand to the right. */
export function numbers(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLTableElement {
  return el(
    'table',
    { class: 'numbers' },
    el('caption', { class: 'hidden' }, caption),
    el('thead', {}, el('tr', {}, ...head.map((text) => el('th', { scope: 'col' }, text)))),
    el(
      'tbody',
      {},
      ...rows.map(([first = '', ...rest]) =>
        el('tr', {}, el('th', { scope: 'row' }, first), ...rest.map((text) => el('td', {}, text))),
      ),
    ),
  );
}

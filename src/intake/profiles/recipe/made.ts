/** A column: its name, or the names it has in the editions and languages of the file. Compared by `headerKey`. */
export type Column = string | readonly string[];

/** A value made from several columns, or by rewriting one. */
export interface Made {
  readonly columns: readonly Column[];
  /** Whether the value is there only when all its columns are, as soon as one is, or as soon as the first is. */
  readonly needs: 'all' | 'any' | 'first';
  /** `values` are the cells of `columns`, trimmed, empty where the file has none. */
  readonly make: (values: readonly string[]) => string;
}

/** Where the value of a field comes from: a column as it stands, or something made from columns. */
export type Recipe = Column | Made;

export function isMade(recipe: Recipe): recipe is Made {
  return typeof recipe === 'object' && 'make' in recipe;
}

/** The columns that a value still wants of a file; none: it can be made. */
export function wantedBy(recipe: Recipe, has: (column: Column) => boolean): readonly Column[] {
  const { columns, needs } = madeOf(recipe);
  const wanted = needs === 'first' ? columns.slice(0, 1) : columns;
  const absent = wanted.filter((column) => !has(column));
  return needs === 'any' && absent.length < wanted.length ? [] : absent;
}

/** The names of a column. */
export function namesOf(column: Column): readonly string[] {
  return typeof column === 'string' ? [column] : column;
}

/** A column as it stands, or what is made: a recipe that can be cooked either way. */
export function madeOf(recipe: Recipe): Made {
  return isMade(recipe) ? recipe : { columns: [recipe], needs: 'all', make: ([text = '']) => text };
}

/** One value out of several recipes, each of which sees its own columns. */
export function composed(
  parts: readonly Recipe[],
  needs: Made['needs'],
  combine: (values: readonly string[]) => string,
): Made {
  const columns: Column[] = [];
  const placed = parts.map((part) => {
    const from = columns.length;
    columns.push(...(isMade(part) ? part.columns : [part]));
    return { from, to: columns.length, make: isMade(part) ? part.make : null };
  });
  if (placed.every(({ make }) => make === null)) return { columns, needs, make: combine };
  return {
    columns,
    needs,
    make: (values) =>
      combine(
        placed.map(({ from, to, make }) =>
          make === null ? (values[from] ?? '') : make(values.slice(from, to)),
        ),
      ),
  };
}

/** The first of several columns, or values made from columns, that is not empty in a record. */
export function firstOf(...recipes: readonly Recipe[]): Made {
  return composed(recipes, 'any', (values) => values.find((value) => value !== '') ?? '');
}

/** The cells of several columns, those that are not empty, one behind the other. */
export function joined(separator: string, ...recipes: readonly Recipe[]): Made {
  return composed(recipes, 'any', (values) => {
    let text = '';
    for (const value of values) {
      if (value !== '') text = text === '' ? value : text + separator + value;
    }
    return text;
  });
}

/** A value on those records only where these columns are all empty or zero. */
export function whereNothing(columns: readonly Column[], recipe: Recipe): Made {
  return composed([recipe, ...columns], likeFirst(recipe), ([text = '', ...others]) =>
    others.every((other) => other === '' || isNought(other)) ? text : '',
  );
}

/** Whether a text says zero. */
export function isNought(text: string): boolean {
  return NOUGHT.test(text);
}

const NOUGHT = /^0+(?:\.0*)?$/;

/** The same text for every record. */
export function constant(text: string): Made {
  return { columns: [], needs: 'all', make: () => text };
}

/** Nothing can be taken off what is not there. */
export function likeFirst(recipe: Recipe): Made['needs'] {
  return madeOf(recipe).needs === 'any' ? 'any' : 'first';
}

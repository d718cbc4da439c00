/** Names kept before starting anew: the columns of a run are few, but the keys of a JSON file may be many. */
const KEPT = 1000;
/** Longer names are not kept. */
const LONGEST = 200;

/** The same function, which remembers its answers: for questions about column names, asked for every finding. */
export function remembered<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    if (name.length > LONGEST) return ask(name);
    if (answers.size >= KEPT) answers.clear();
    const answer = ask(name);
    answers.set(name, answer);
    return answer;
  };
}

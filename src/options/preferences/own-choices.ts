/** What was chosen for single names or packs, by their keys. `same` stands for nothing of their own. */
type Choices<T extends string> = Readonly<Record<string, T>>;

/** What was chosen for a key. */
export const choiceOf = <T extends string>(choices: Choices<T>, key: string): T | 'same' =>
  Object.hasOwn(choices, key) ? (choices[key] ?? 'same') : 'same';

/** The choices after one of them. */
export function withChoice<T extends string>(
  choices: Choices<T>,
  key: string,
  chosen: T | 'same',
): Choices<T> {
  const { [key]: _, ...others } = choices;
  return chosen === 'same' ? others : { ...others, [key]: chosen };
}

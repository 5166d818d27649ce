/** Looks or colours that were chosen for single names or packs, by key. In radio groups, `same` stands for a missing choice. */
type Choices<T extends string> = Readonly<Record<string, T>>;

/** The choice for a key. */
export const choiceOf = <T extends string>(choices: Choices<T>, key: string): T | 'same' =>
  Object.hasOwn(choices, key) ? (choices[key] ?? 'same') : 'same';

/** Sets or, with `same`, removes the choice for a key. @returns a changed copy */
export function withChoice<T extends string>(
  choices: Choices<T>,
  key: string,
  chosen: T | 'same',
): Choices<T> {
  const { [key]: _, ...others } = choices;
  return chosen === 'same' ? others : { ...others, [key]: chosen };
}

/**
 * The texts that the parser of packs says are possible.
 * @param expected such as `("owns" | "bought")`
 * @returns each in quotes; none where something else is expected
 */
export const optionsIn = (expected: string): readonly string[] => expected.match(/"[^"]*"/g) ?? [];

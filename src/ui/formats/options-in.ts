/**
 * The texts that are allowed in a field of a pack, according to Valibot.
 * @param expected the `expected` of an issue, such as `("owns" | "bought")`
 * @returns each text in quotes; nothing where a type is expected, not one of several texts
 */
export const optionsIn = (expected: string): readonly string[] => expected.match(/"[^"]*"/g) ?? [];

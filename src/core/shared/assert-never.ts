/**
 * Marks the branch of an exhaustive `switch` that cannot be reached.
 * The compiler rejects the call as soon as a union gains a member that the switch does not handle.
 * @throws {Error} when reached all the same, because a value from outside was not parsed.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}

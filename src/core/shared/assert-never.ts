/**
 * Marks the branch of an exhaustive `switch` that cannot be reached.
 * The compiler rejects the call when the union gains a member that the switch does not handle.
 * @throws {Error} when it is reached nevertheless, with an unvalidated value, which is all that the message says: pages load it
 */
export function assertNever(value: never): never {
  throw new Error(JSON.stringify(value));
}

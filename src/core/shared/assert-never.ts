/**
 * Marks the branch of an exhaustive `switch` that cannot be reached. The compiler rejects the call if a case is missing.
 * @throws {Error} if it is reached at run time, with a value of another type. The message is short because pages load it
 */
export function assertNever(value: never): never {
  throw new Error(JSON.stringify(value));
}

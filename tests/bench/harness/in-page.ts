/**
 * Source text that calls a function, to evaluate in a page. The compiler adds calls of `__name` to functions that are bound to a name, so the
 * text defines one that does nothing.
 * @param inPage must not use anything outside of itself
 * @param args JSON values
 */
export function callInPage<Args extends readonly unknown[]>(
  inPage: (...args: Args) => unknown,
  ...args: Args
): string {
  return `((__name) => (${inPage})(${args.map((arg) => JSON.stringify(arg)).join(', ')}))((named) => named)`;
}

/**
 * The call of a function as source text, to be sent to a page. The function may use nothing from outside of itself. The
 * compiler adds calls of `__name` to functions that are bound to a name, so the page gets one that does nothing.
 * @param args JSON values
 */
export function callInPage<Args extends readonly unknown[]>(
  inPage: (...args: Args) => unknown,
  ...args: Args
): string {
  return `((__name) => (${inPage})(${args.map((arg) => JSON.stringify(arg)).join(', ')}))((named) => named)`;
}

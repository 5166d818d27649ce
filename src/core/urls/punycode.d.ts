/** The package has no types. */
declare module 'punycode/punycode.es6.js' {
  /**
   * Decodes a part of a host.
   * @param encoded without its `xn--`
   * @throws {RangeError} where it is not Punycode (RFC 3492)
   */
  export function decode(encoded: string): string;
}

/** The host of an http(s) address; `undefined` for any other text. Packs are strangers' files, so only such links may be followed. */
export function webHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? host : undefined;
}

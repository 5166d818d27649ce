/** The host of a link that may be followed: only of the web, whatever a pack says. */
export function webHost(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? host : undefined;
}

/** The address of this document and the origin of the page around it, which is null where the browser does not reveal it. */
export function ownAddress(): { address: string; topOrigin: string | null } {
  const { ancestorOrigins, href } = location;
  return { address: href, topOrigin: ancestorOrigins?.item(ancestorOrigins.length - 1) ?? null };
}

/** Calls `listener` after same-document navigations that change the address, until `signal` aborts. */
export function onAddressChange(listener: () => void, signal: AbortSignal): void {
  let address = location.href;
  const compare = () => {
    if (location.href === address) return;
    address = location.href;
    listener();
  };
  navigation.addEventListener('currententrychange', compare, { signal });
}

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

import { MAX_ADDRESS_LENGTH } from '../../core/urls/page-address.ts';

/** The address of this document. */
export const ownAddress = (): { address: string } => ({
  address: location.href.slice(0, MAX_ADDRESS_LENGTH),
});

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

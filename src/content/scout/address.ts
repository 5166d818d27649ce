import { MAX_ADDRESS_LENGTH } from '../../core/urls/page-address.ts';
import { coalesce } from './coalesce.ts';

/** The address of this document. */
export const ownAddress = (): { address: string } => ({
  address: location.href.slice(0, MAX_ADDRESS_LENGTH),
});

/** The least time between two calls, in milliseconds: some pages write into their address where the reader has scrolled to. */
const MIN_INTERVAL = 200;

/** Calls `listener` after same-document navigations that change the address, until `signal` aborts. */
export function onAddressChange(listener: () => void, signal: AbortSignal): void {
  let address = location.href;
  const compare = coalesce(
    () => {
      if (location.href === address) return;
      address = location.href;
      listener();
    },
    signal,
    0,
    MIN_INTERVAL,
  );
  navigation.addEventListener('currententrychange', compare, { signal });
}

import { firstOf, type NameSieve } from '../../core/names/name-sieve.ts';
import type { FrameContext } from '../scout/frame-context.ts';

/** Makes the scout look for the names of a sieve too, instead of those added before, and read the page again. */
export function addSieve({ find, scout }: FrameContext, added: NameSieve): void {
  scout.findAdded = (text) => firstOf([find(text), added.find(text)]);
  scout.start();
}

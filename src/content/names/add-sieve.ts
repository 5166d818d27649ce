import { firstOf, type NameSieve } from '../../core/names/name-sieve.ts';
import type { FrameContext } from '../scout/frame-context.ts';

/** Makes the scout look for the names of a sieve too, instead of those added before, and read the page again. */
export function addSieve(context: FrameContext, sieve: NameSieve): void {
  const { reader, scout } = context;
  context.bundledSieve ??= reader.sieve;
  const { bundledSieve } = context;
  reader.sieve = { find: (text) => firstOf([bundledSieve.find(text), sieve.find(text)]) };
  scout.start();
}

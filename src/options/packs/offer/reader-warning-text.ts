import { bidiIsolated } from '../../../core/text/bidi.ts';
import type { Localisation } from '../../session/localisation.ts';
import type { ReaderWarning } from '../../session/offer/pack-outline.ts';

/** A sentence about spellings that a reader should think about, and why. */
export function readerWarningText(
  { type, spellings, more }: ReaderWarning,
  { packStrings: strings }: Localisation,
) {
  const quoted = spellings.map((text) => strings.quoted(bidiIsolated(text))).join(', ');
  return `${strings.readerWarnings[type]} ${quoted}${more > 0 ? ` ${strings.moreSpellings(more)}` : ''}`;
}

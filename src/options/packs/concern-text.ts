import type { Localisation } from '../session/localisation.ts';
import type { PackConcern } from '../session/pack-outline.ts';

/** A sentence about spellings that a reader should think about, and why. */
export function concernText({ type, spellings, more }: PackConcern, { packStrings: strings }: Localisation) {
  const quoted = spellings.map(strings.quoted).join(', ');
  return `${strings.concerns[type]} ${quoted}${more > 0 ? ` ${strings.more(more)}` : ''}`;
}

import type { Localisation } from '../session/localisation.ts';
import type { Actions } from '../session/session.ts';
import type { OptionsState } from '../session/state.ts';

/** The ids of the sections, in order. They are used in addresses, as in `#marks`. */
export const SECTIONS = [
  'marks',
  'cards',
  'language',
  'toolbar',
  'ownSites',
  'keyboard',
  'ownNotes',
  'packs',
  'exceptions',
  'backup',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What sections are rendered from. */
export interface SectionProps {
  state: OptionsState;
  l10n: Localisation;
  actions: Actions;
}

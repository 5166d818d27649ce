import type { ComponentChildren, RefObject } from 'preact';
import type { Localization } from '../session/localization.ts';
import type { Actions } from '../session/session.ts';
import type { OptionsState } from '../session/state.ts';

/** The ids of the sections. They are part of the page's address, as in `#marks`. */
export const SECTIONS = [
  'marks',
  'cards',
  'language',
  'toolbar',
  'ownSites',
  'keyboard',
  'exceptions',
  'yours',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What sections are rendered from. */
export interface SectionProps {
  state: OptionsState;
  l10n: Localization;
  actions: Actions;
}

interface Props {
  id: SectionId;
  heading: string;
  sectionRef?: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}

/** A part of the page with its heading. */
export function Section({ id, heading, sectionRef, children }: Props) {
  return (
    <section aria-labelledby={id} {...(sectionRef && { ref: sectionRef })}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

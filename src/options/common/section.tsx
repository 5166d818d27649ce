import type { ComponentChildren, RefObject } from 'preact';

/** The parts of the page, as addresses name them. */
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
export type SectionName = (typeof SECTIONS)[number];

/** A part of the page with its heading, which the address can name. */
export function Section({
  name,
  heading,
  box,
  children,
}: {
  name: SectionName;
  heading: string;
  box?: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={name} {...(box && { ref: box })}>
      <h2 id={name} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

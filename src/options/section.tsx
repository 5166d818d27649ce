import type { ComponentChildren } from 'preact';

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
  children,
}: {
  name: SectionName;
  heading: string;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={name}>
      <h2 id={name} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

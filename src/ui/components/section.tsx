import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  /** The id of the heading, for links. */
  id: string;
  heading: string;
  class?: string;
  sectionRef?: RefObject<HTMLElement | null>;
  children: ComponentChildren;
}

/** A section of a page, labelled by its heading. Scripts can focus the heading. */
export function Section({ id, heading, class: className, sectionRef, children }: Props) {
  return (
    <section aria-labelledby={id} class={className} {...(sectionRef && { ref: sectionRef })}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

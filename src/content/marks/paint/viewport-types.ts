import type { PageMention } from '../mentions/mention-store.ts';

/** Tells which mentions are near the viewport. */
export interface ViewportFilter {
  /** Whether a mention in a box is near the viewport; `undefined` if that is not known yet, and its mark should stay as it is. */
  isNear(mention: PageMention, box: Element): boolean | undefined;
  /** To be called for each box with a mention, and again whenever its mentions have changed. */
  add(box: Element): void;
  /** To be called when a box has no mention any more. */
  remove(box: Element): void;
  /** Ends all observation. */
  disconnect(): void;
}

/** What the filter needs from the marks of a frame. */
export interface FilterOwner {
  /** The mentions in a box, in any order. */
  mentionsIn: (box: Element) => ReadonlySet<PageMention>;
  /** Called with mentions that have come near or gone far. */
  onChange: (mentions: Iterable<PageMention>) => void;
}

/** Creates the filter of a frame. The viewport script provides it to the marks script. */
export type FilterFactory = (owner: FilterOwner) => ViewportFilter;

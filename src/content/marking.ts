import type { Colour, Density, Look } from '../core/settings.ts';

/** What settings mean for the marks of a page. */
export interface Marking {
  /** Whether mentions of an entity, found by an alias, count and may be marked. */
  isShown: (mention: { entity: string; alias: string }) => boolean;
  look: Look;
  density: Density;
  colourOf: (entity: string) => Colour;
}

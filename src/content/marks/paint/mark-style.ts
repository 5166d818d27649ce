import type { FrameSettings } from '../../../core/pages/frame-settings.ts';
import type { Colour, Density, Look } from '../../../core/settings/settings.ts';

/** What settings mean for the marks of a frame. */
export interface MarkStyle {
  /** Whether mentions of an entity, found by an alias, count and may be marked. */
  isShown: (mention: { entity: string; alias: string }) => boolean;
  look: Look;
  density: Density;
  colourOf: (entity: string) => Colour;
}

export function markStyleOf({
  entitiesOff,
  aliasesOff,
  look,
  density,
  colour,
  entityColours,
}: FrameSettings): MarkStyle {
  return {
    isShown: ({ entity, alias }) => !entitiesOff.includes(entity) && !aliasesOff.includes(alias),
    look,
    density,
    colourOf: (entity) => entityColours.find((own) => own.entity === entity)?.colour ?? colour,
  };
}

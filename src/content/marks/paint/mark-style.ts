import type { FrameSettings } from '../../../core/pages/frame-settings.ts';
import type { Colour, Density, Look } from '../../../core/settings/settings.ts';

/** The settings that affect the marks of a frame. */
export interface MarkStyle {
  /** Whether neither the entity nor the alias is switched off. */
  isEnabled: (mention: { entity: string; alias: string }) => boolean;
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
    isEnabled: ({ entity, alias }) => !entitiesOff.includes(entity) && !aliasesOff.includes(alias),
    look,
    density,
    colourOf: (entity) => entityColours.find((own) => own.entity === entity)?.colour ?? colour,
  };
}

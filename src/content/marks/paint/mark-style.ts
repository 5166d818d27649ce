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
  const off = new Set(entitiesOff);
  return {
    isEnabled: ({ entity, alias }) => !off.has(entity) && !aliasesOff.includes(alias),
    look,
    density,
    // Keys of added packs come after those of entities.
    colourOf: (entity) =>
      entityColours.find((own) => own.entity === entity || `pack:${entity}`.startsWith(`${own.entity}/`))
        ?.colour ?? colour,
  };
}

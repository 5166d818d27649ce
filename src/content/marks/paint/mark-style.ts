import type { FrameSettings } from '../../../core/pages/frame-settings.ts';
import { styleIn } from '../../../core/pages/mark-styles.ts';
import type { Density, EntityStyle } from '../../../core/settings/preferences.ts';

/** The settings that affect the marks of a frame. */
export interface MarkStyle {
  /** Whether neither the entity nor the alias is switched off. */
  isEnabled: (mention: { entity: string; alias: string }) => boolean;
  density: Density;
  styleOf: (entity: string) => EntityStyle;
}

/** Prepares the settings of a frame for its marks. */
export function markStyleOf(settings: FrameSettings): MarkStyle {
  const { entitiesOff, aliasesOff, density } = settings;
  const off = new Set(entitiesOff);
  return {
    isEnabled: ({ entity, alias }) => !off.has(entity) && !aliasesOff.includes(alias),
    density,
    styleOf: (entity) => styleIn(settings, entity),
  };
}

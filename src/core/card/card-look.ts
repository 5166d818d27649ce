import type { Preferences } from '../settings/preferences.ts';
import { assertNever } from '../shared/assert-never.ts';
import { isDarkGround } from './ground.ts';

/** The look of a card, as attributes of its element that its style sheet selects. */
export interface CardLook {
  /** Absent for a card that follows the system. */
  'data-theme'?: 'light' | 'dark';
  'data-size'?: Preferences['textSize'];
  /** Absent for a card next to the name. */
  'data-place'?: 'left' | 'right';
}

/** The look of a card by the reader's preferences. @param ground see `isDarkGround`; `undefined` if not known */
export function cardLook(
  { theme, textSize, place }: Pick<Preferences, 'theme' | 'textSize' | 'place'>,
  ground: string | undefined,
): CardLook {
  const chosen = themeOn(theme, ground);
  return {
    ...(chosen && { 'data-theme': chosen }),
    'data-size': textSize,
    ...(place !== 'name' && { 'data-place': place }),
  };
}

function themeOn(theme: Preferences['theme'], ground: string | undefined): CardLook['data-theme'] {
  switch (theme) {
    case 'light':
    case 'dark':
      return theme;
    case 'system':
      return undefined;
    case 'page': {
      const isDark = ground === undefined ? undefined : isDarkGround(ground);
      return isDark === undefined ? undefined : isDark ? 'dark' : 'light';
    }
    default:
      return assertNever(theme);
  }
}

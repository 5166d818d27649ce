import type { Preferences } from '../settings/settings.ts';
import { assertNever } from '../shared/assert-never.ts';
import { isDarkBackground } from './dark-background.ts';

/** The look of one card: attributes of its element, which its style sheet goes by. */
export interface CardLook {
  /** Absent for a card that is as light or dark as the system. */
  'data-theme'?: 'light' | 'dark';
  'data-size'?: Preferences['textSize'];
  /** Absent for a card beside the name. */
  'data-place'?: 'left' | 'right';
}

/** @param colours see `isDarkBackground`; `undefined` where it is not known */
export function cardLook(
  { theme, textSize, place }: Pick<Preferences, 'theme' | 'textSize' | 'place'>,
  colours: string | undefined,
): CardLook {
  const chosen = themeOn(theme, colours);
  return {
    ...(chosen && { 'data-theme': chosen }),
    'data-size': textSize,
    ...(place !== 'name' && { 'data-place': place }),
  };
}

function themeOn(theme: Preferences['theme'], colours: string | undefined): CardLook['data-theme'] {
  switch (theme) {
    case 'light':
    case 'dark':
      return theme;
    case 'system':
      return undefined;
    case 'page': {
      const isDark = colours === undefined ? undefined : isDarkBackground(colours);
      return isDark === undefined ? undefined : isDark ? 'dark' : 'light';
    }
    default:
      return assertNever(theme);
  }
}

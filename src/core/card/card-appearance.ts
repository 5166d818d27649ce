import type { Preferences } from '../settings/preferences.ts';
import { assertNever } from '../shared/assert-never.ts';
import { isDarkBackground } from './dark-background.ts';

/** The appearance of a card, as attributes of its element that its style sheet selects. */
export interface CardAppearance {
  /** Absent for a card that follows the system. */
  'data-theme'?: 'light' | 'dark';
  'data-size'?: Preferences['textSize'];
  /** Absent for a card next to the name. */
  'data-place'?: 'left' | 'right';
}

/**
 * The appearance of a card by the reader's preferences.
 * @param colours see `isDarkBackground`; `undefined` if not known
 * @param isRootFiltered see `isDarkBackground`
 */
export function cardAppearance(
  { theme, textSize, place }: Pick<Preferences, 'theme' | 'textSize' | 'place'>,
  colours: string | undefined,
  isRootFiltered = false,
): CardAppearance {
  const chosen = themeOn(theme, colours, isRootFiltered);
  return {
    ...(chosen && { 'data-theme': chosen }),
    'data-size': textSize,
    ...(place !== 'name' && { 'data-place': place }),
  };
}

function themeOn(
  theme: Preferences['theme'],
  colours: string | undefined,
  isRootFiltered: boolean,
): CardAppearance['data-theme'] {
  switch (theme) {
    case 'light':
    case 'dark':
      return theme;
    case 'system':
      return undefined;
    case 'page': {
      const isDark = colours === undefined ? undefined : isDarkBackground(colours, isRootFiltered);
      return isDark === undefined ? undefined : isDark ? 'dark' : 'light';
    }
    default:
      return assertNever(theme);
  }
}

/** Whether marks may show, or that this is unknown. */
export type ButtonStatus = 'on' | 'off' | 'unknown';

/** A badge has room for four characters. */
const MAX_BADGE_COUNT = 999;

/** The text on the toolbar button. @param count the number of mentions in the tab */
export function badgeText({ count, status }: { count: number; status: ButtonStatus }): string {
  if (status === 'unknown') return '!';
  if (status === 'off' || count === 0) return '';
  return count > MAX_BADGE_COUNT ? `${MAX_BADGE_COUNT}+` : `${count}`;
}

import { nextMidnight } from '../../../core/settings/pauses.ts';
import { dayFormatter } from '../../../core/time/days.ts';
import { momentFormatter } from '../../../core/time/moments.ts';

/** "14:30" today, or with its date. */
const at = momentFormatter('en');

/**
 * "until 14:30", "until midnight"
 * @param moment in milliseconds since the epoch, as is `now`, the time of reading
 */
export const until = (moment: number, now: number): string =>
  moment === nextMidnight(now) ? 'until midnight' : `until ${at(moment, now)}`;

/** Points in time. */
export const strings = {
  at,
  until,
  /** "today", "29 Nov 2026" @param day it and `today` are counted as in `days.ts` */
  day: dayFormatter('en'),
};

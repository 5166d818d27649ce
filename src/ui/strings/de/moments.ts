import { nextMidnight } from '../../../core/settings/pauses.ts';
import { dayFormatter } from '../../../core/time/days.ts';
import { momentFormatter } from '../../../core/time/moments.ts';
import type { MomentStrings } from '../moments.ts';

const format = momentFormatter('de');

const at: MomentStrings['at'] = (moment, now) => `${format(moment, now)} Uhr`;

export const until: MomentStrings['until'] = (moment, now) =>
  moment === nextMidnight(now) ? 'bis Mitternacht' : `bis ${at(moment, now)}`;

export const strings: MomentStrings = { at, until, day: dayFormatter('de') };

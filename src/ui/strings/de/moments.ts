import { tomorrow } from '../../../core/settings/pauses.ts';
import { momentsIn } from '../../../core/shared/durations.ts';
import type { MomentStrings } from '../moments.ts';

const format = momentsIn('de');

const at: MomentStrings['at'] = (moment, now) => `${format(moment, now)} Uhr`;

export const until: MomentStrings['until'] = (moment, now) =>
  moment === tomorrow(now) ? 'bis Mitternacht' : `bis ${at(moment, now)}`;

export const strings: MomentStrings = { at, until };

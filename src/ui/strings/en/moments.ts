import { tomorrow } from '../../../core/settings/pauses.ts';
import { momentsIn } from '../../../core/shared/durations.ts';
import type { MomentStrings } from '../moments.ts';

const at = momentsIn('en');

export const until: MomentStrings['until'] = (moment, now) =>
  moment === tomorrow(now) ? 'until midnight' : `until ${at(moment, now)}`;

export const strings: MomentStrings = { at, until };

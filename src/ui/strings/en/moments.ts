import { nextMidnight } from '../../../core/settings/pauses.ts';
import { momentFormatter } from '../../../core/shared/moments.ts';
import type { MomentStrings } from '../moments.ts';

const at = momentFormatter('en');

export const until: MomentStrings['until'] = (moment, now) =>
  moment === nextMidnight(now) ? 'until midnight' : `until ${at(moment, now)}`;

export const strings: MomentStrings = { at, until };

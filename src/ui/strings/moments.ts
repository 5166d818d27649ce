import { nextMidnight } from '../../core/settings/pauses.ts';
import { momentFormatter } from '../../core/shared/durations.ts';
import type { Language } from '../../core/shared/language.ts';

/** Words a moment as seen at another; both in milliseconds of the epoch. */
type Wording = (moment: number, now: number) => string;

const english = momentFormatter('en');
const german = momentFormatter('de');

/** A moment: "14:30" today, or with its date. */
export const at: Record<Language, Wording> = {
  en: english,
  de: (moment, now) => `${german(moment, now)} Uhr`,
};

/** How long something holds: "until 14:30", "until midnight". */
export const until: Record<Language, Wording> = {
  en: (moment, now) => (moment === nextMidnight(now) ? 'until midnight' : `until ${at.en(moment, now)}`),
  de: (moment, now) => (moment === nextMidnight(now) ? 'bis Mitternacht' : `bis ${at.de(moment, now)}`),
};

import { byLanguage } from './by-language.ts';

/** @param moment in milliseconds since the epoch, as is `now`, the time of reading */
type MomentText = (moment: number, now: number) => string;

/** Points in time. */
export interface MomentStrings {
  /** "14:30" today, or with its date. */
  at: MomentText;
  /** "until 14:30", "until midnight" */
  until: MomentText;
}

export const momentStrings = byLanguage(
  import.meta.glob<MomentStrings>('./*/moments.ts', { eager: true, import: 'strings' }),
);

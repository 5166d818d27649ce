import type { Language } from './language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };
const MINUTE = 60_000;
const HOUR = 60;

/** A time that is left, in words: "42 minutes", "5 hours, 3 minutes". A minute that has begun counts. */
export function formatDuration(milliseconds: number, language: Language): string {
  const all = Math.max(1, Math.ceil(milliseconds / MINUTE));
  const hours = Math.floor(all / HOUR);
  const minutes = all % HOUR;
  const parts = [
    ...(hours > 0 ? [inUnit(hours, 'hour', language)] : []),
    ...(minutes > 0 ? [inUnit(minutes, 'minute', language)] : []),
  ];
  return new Intl.ListFormat(LOCALES[language], { type: 'unit', style: 'long' }).format(parts);
}

/** How long what `formatDuration` says of a time that is left stays true, in milliseconds. */
export const untilNextMinute = (left: number): number => ((left - 1) % MINUTE) + 1;

/** The time of day: "14:30". */
export function formatClock(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(new Date(moment));
}

/** Whether a moment is a midnight of the reader's time zone. */
export function isMidnight(moment: number): boolean {
  const time = new Date(moment);
  return time.getHours() === 0 && time.getMinutes() === 0;
}

function inUnit(count: number, unit: 'hour' | 'minute', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

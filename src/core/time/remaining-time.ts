import { type Language, LOCALES } from '../shared/language.ts';
import { MS_PER_MINUTE } from './units.ts';

const MINUTES_PER_HOUR = 60;

/** Formats a remaining time, rounded up to minutes: "42 minutes", "5 hours, 3 minutes". */
export function formatRemainingTime(milliseconds: number, language: Language): string {
  const all = Math.max(1, Math.ceil(milliseconds / MS_PER_MINUTE));
  const hours = Math.floor(all / MINUTES_PER_HOUR);
  const minutes = all % MINUTES_PER_HOUR;
  const parts = [
    ...(hours > 0 ? [inUnit(hours, 'hour', language)] : []),
    ...(minutes > 0 ? [inUnit(minutes, 'minute', language)] : []),
  ];
  return new Intl.ListFormat(LOCALES[language], { type: 'unit', style: 'long' }).format(parts);
}

/** How long until `formatRemainingTime` gives another result for a remaining time. Both in milliseconds. */
export const timeToNextMinute = (remaining: number): number => ((remaining - 1) % MS_PER_MINUTE) + 1;

function inUnit(count: number, unit: 'hour' | 'minute', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

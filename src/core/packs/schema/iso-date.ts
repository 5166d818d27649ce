/**
 * Rewrites a date such as "30.6.2020", as people and spreadsheets write it in German, in ISO 8601. Leaves other text as it is, and a day
 * that does not exist, so that problems quote what was written.
 */
export function toIsoDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && isInCalendar(date) ? date : text;
}

/** Whether a date exists: not "2020-02-31". True for other text, which the patterns of dates reject. */
export function isInCalendar(date: string): boolean {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) return true;
  // Both are used for an unknown year.
  if (/^(?:0000|9999)/.test(date)) return false;
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(day);
  // Some engines read 31 February as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

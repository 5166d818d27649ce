/** Rewrites a date such as "30.6.2020", as people and spreadsheets write it in German, in ISO 8601. Leaves other text as it is. */
export const toIsoDate = (text: string): string =>
  text.replace(
    /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

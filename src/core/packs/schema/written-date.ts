/** A date as packs write it, also where a person or a spreadsheet has written "30.6.2020". Leaves other texts as they are. */
export const writtenDate = (text: string): string =>
  text.replace(
    /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/,
    (_, day: string, month: string, year: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );

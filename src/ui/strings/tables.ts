import type { TableWords } from '../../core/packs/table/table-words.ts';
import { byLanguage } from './by-language.ts';

export const tableStrings = byLanguage(
  import.meta.glob<TableWords>('./*/tables.ts', { eager: true, import: 'strings' }),
);

// All are understood in whatever language the page is: tables are passed on.
export const allTableWords: readonly TableWords[] = Object.values(tableStrings);

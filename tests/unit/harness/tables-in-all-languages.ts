import * as isTable from '../../../src/core/packs/table/looks-like-table.ts';
import * as toPack from '../../../src/core/packs/table/pack-of-table.ts';
import * as reading from '../../../src/core/packs/table/read-table.ts';
import { allTableWords } from '../../../src/ui/strings/tables.ts';

/** The functions for tables, with the words of all languages, as the extension calls them. */

export const looksLikeTable = (text: string) => isTable.looksLikeTable(text, allTableWords);
export const readTable = (text: string) => reading.readTable(text, allTableWords);
export const packOfTable = (text: string, defaults: toPack.TableDefaults) =>
  toPack.packOfTable(text, defaults, allTableWords);

import type { TableWords } from '../../../core/packs/table/table-words.ts';

export const strings: TableWords = {
  columns: {
    name: ['Name', 'Namen'],
    alias: ['Alias', 'Aliasse', 'Aliase', 'Schreibweise', 'Schreibweisen'],
    note: ['Notiz', 'Notizen'],
    status: ['Status'],
    speaker: ['Sprecher', 'Sprecherin'],
    date: ['Datum'],
    source: ['Quelle'],
  },
  statuses: {
    fact: ['Fakt'],
    reported: ['Bericht'],
    announced: ['Ankündigung'],
    claim: ['Aussage', 'Behauptung'],
    denial: ['Dementi'],
    opinion: ['Meinung'],
    estimate: ['Schätzung'],
    open: ['Offen', 'Offene Frage'],
  },
};

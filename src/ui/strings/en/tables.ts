import type { TableWords } from '../../../core/packs/table/table-words.ts';

/** What tables of readers call columns and statuses. The first of several words is the one that messages tell. */
export const strings = {
  columns: {
    name: ['name', 'names'],
    alias: ['alias', 'aliases'],
    note: ['note', 'notes'],
    status: ['status'],
    speaker: ['speaker'],
    date: ['date'],
    source: ['source'],
  },
  statuses: {
    fact: ['fact'],
    reported: ['reported', 'report'],
    announced: ['announced', 'announcement'],
    claim: ['claim'],
    denial: ['denial'],
    opinion: ['opinion'],
    estimate: ['estimate'],
    open: ['open', 'open question'],
  },
} satisfies TableWords;

import { plural } from '../../formats/plural.ts';

/** Tooltip of the toolbar button. */
export const strings = {
  mentions: plural('en', {
    none: 'Context Notes: nothing found on this page',
    one: 'Context Notes: 1 mention on this page',
    other: 'Context Notes: {n} mentions on this page',
  }),
  off: 'Context Notes: off on this page',
  unknown: 'Context Notes: settings cannot be read, so nothing is marked',
};

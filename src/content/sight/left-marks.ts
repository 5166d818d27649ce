import { COLOURS, LOOKS } from '../../core/settings/settings.ts';

/**
 * Removes marks that an older instance of the extension has left. Firefox ends its scripts without a word. Must be called before
 * marks are painted.
 */
export function removeLeftMarks(): void {
  for (const look of [...LOOKS, 'active'])
    for (const colour of COLOURS) CSS.highlights.delete(`context-notes-${look}-${colour}`);
  CSS.highlights.delete('context-notes-plain');
}

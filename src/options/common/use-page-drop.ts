import { looksLikeSettingsFile } from '../../core/settings/portable/settings-file.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { chosenFile } from '../session/offer/chosen-file.ts';
import type { Actions } from '../session/session.ts';
import { useDrop } from './use-drop.ts';

/** The sections that take files themselves. */
const SECTIONS = '[aria-labelledby=packs], [aria-labelledby=backup]';
/** How much of a file tells whether it holds settings, in bytes. */
const BEGINNING = 1_000;

/**
 * Lets the reader drop a file anywhere on the page: it is looked at in the section that it belongs to.
 * @param areSettingsBusy whether settings are being read from a file or rewritten
 * @returns whether a file is being held where no section takes it itself
 */
export function usePageDrop(actions: Actions, areSettingsBusy: boolean): boolean {
  const onFiles = async (files: readonly File[]) => {
    const chosen = files.map(chosenFile);
    const beginning = await orUndefined(files[0]?.slice(0, BEGINNING).text() ?? Promise.resolve(''));
    const isSettings = looksLikeSettingsFile(beginning ?? '');
    if (isSettings && areSettingsBusy) return;
    document.getElementById(isSettings ? 'backup' : 'packs')?.scrollIntoView();
    await (isSettings ? actions.openFile(chosen) : actions.openPackFiles(chosen));
  };
  return useDrop({ current: document.documentElement }, { onFiles, except: SECTIONS });
}

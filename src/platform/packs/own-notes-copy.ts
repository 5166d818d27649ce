import * as v from 'valibot';
import { localArea } from '../api/local-area.ts';
import { browser } from '../api/native-browser.ts';

const KEY = 'own-notes';
const CopySchema = v.object({ [KEY]: v.string() });

const copy = {
  /** @returns the file, `undefined` where there is none */
  async read(): Promise<string | undefined> {
    const items = await localArea.get([KEY]);
    return v.is(CopySchema, items) ? items[KEY] : undefined;
  },
  write: (file: string): Promise<void> => localArea.set({ [KEY]: file }),
  remove: (): Promise<void> => localArea.remove([KEY]),
};

/**
 * A second copy of the file with the reader's own notes, in `storage.local`, which Chromium repairs instead of discarding it. Not in
 * Firefox, whose databases survive a crash: there, scripts in pages could read it.
 */
export const ownNotesCopy = 'setAccessLevel' in browser.storage.local ? copy : undefined;

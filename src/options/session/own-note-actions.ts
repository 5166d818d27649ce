import type { OwnNoteDraft } from '../../core/packs/own/draft-of-selection.ts';
import {
  type OwnNote,
  type OwnNoteFields,
  ownNotesIn,
  problemsByField,
} from '../../core/packs/own/own-note.ts';
import { onlyNote, parseOwnPack, withNote, withoutNote } from '../../core/packs/own/own-pack.ts';
import { takeBack } from '../../core/packs/own/undo-note.ts';
import { toIsoDate } from '../../core/packs/schema/iso-date.ts';
import { OWN_PACK_ID } from '../../core/packs/schema/own-pack-id.ts';
import { MAX_PACKS, type PackFile } from '../../core/packs/schema/pack-schema.ts';
import { languageOf } from '../../core/settings/preferences.ts';
import { LANGUAGES } from '../../core/shared/language.ts';
import { isSameJson } from '../../core/shared/same-json.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { dayOf, isoDay } from '../../core/time/days.ts';
import { ownNoteStrings } from '../../ui/strings/own-notes.ts';
import type { FilePorts } from './file-actions.ts';
import { EMPTY_FIELDS, type OwnNoteFormState } from './offer/own-note-state.ts';
import type { PackPorts } from './pack-actions.ts';
import type { SettingsChanges } from './settings-changes.ts';
import type { StoredPacks } from './store-packs.ts';
import type { Store } from './stored-settings.ts';

/** What the reader's own notes need of the browser. */
export interface OwnNotePorts {
  /** Takes the text that the reader has selected in a page for a note. A second call returns null. */
  takeNoteDraft: () => Promise<OwnNoteDraft | null>;
}

export type OwnNoteActions = ReturnType<typeof ownNoteActions>;

/** The stored pack of own notes, as text and parsed. */
interface OwnPack {
  text: string;
  file: PackFile;
}
type StoredOwnPack = OwnPack | 'none' | 'unreadable';

const textOf = (file: PackFile): string => JSON.stringify(file, null, 2);

/** The title of the pack of own notes, in all languages of the interface: the reader may change to another one. */
const OWN_TITLE = Object.fromEntries(LANGUAGES.map((language) => [language, ownNoteStrings[language].pack]));

/** Writes, changes and removes the reader's own notes. They are stored as a pack like any other. */
export function ownNoteActions(
  ports: OwnNotePorts & PackPorts & Pick<FilePorts, 'now'>,
  { state, update }: Store,
  { reportResult }: Pick<SettingsChanges, 'reportResult'>,
  { add, restore, remove, exclusively, titleOf }: StoredPacks,
) {
  let formsOpened = 0;
  const language = () => languageOf(state().settings.preferences, ports.uiLanguages());
  const today = () => isoDay(dayOf(ports.now().getTime()));

  const openForm = (fields: Partial<OwnNoteFields>, seen?: OwnNote) => {
    formsOpened += 1;
    const form = {
      key: formsOpened,
      id: seen?.id,
      seen,
      fields: { ...EMPTY_FIELDS, ...fields },
      problems: {},
    };
    update({
      noteForm: { ...form, readerWarnings: [], isSaving: false, isChanged: false, othersAsked: 0 },
      missingNote: undefined,
      lastResult: undefined,
    });
  };
  /** Returns to the open form if the reader has written something in it, which another one would discard. @returns whether it does */
  const keepsForm = () => {
    const { noteForm } = state();
    if (!noteForm?.isChanged) return false;
    update({ noteForm: { ...noteForm, othersAsked: noteForm.othersAsked + 1 }, missingNote: undefined });
    return true;
  };
  const updateForm = ({ key }: OwnNoteFormState, part: Partial<OwnNoteFormState>) => {
    const { noteForm } = state();
    // The reader may have closed the form, or opened another one.
    if (noteForm?.key === key) update({ noteForm: { ...noteForm, ...part, isSaving: false } });
  };
  /**
   * Reads the pack of own notes. It may be stored although it is not listed, such as after an update that has not compiled it yet. Only
   * where it is neither stored nor listed may the next note begin a new pack, which would otherwise replace all notes.
   */
  const readStored = async (): Promise<StoredOwnPack> => {
    const text = await orUndefined(ports.readPack(OWN_PACK_ID));
    if (text !== undefined) return parsedOrUnreadable(text);
    const packs = await orUndefined(ports.listPacks());
    return packs && !packs.some(({ id }) => id === OWN_PACK_ID) ? 'none' : 'unreadable';
  };
  /** Checks a note as the only one of a pack, so that its mistakes are not mixed with others. */
  const check = async (file: PackFile, id: string) => {
    const ended = new AbortController();
    const reader = ports.startPackReader(ended.signal);
    const read = await orUndefined(reader.read(JSON.stringify(onlyNote(file, id)), OWN_PACK_ID));
    ended.abort();
    return read;
  };
  /**
   * Stores the pack of own notes and reports the result, with an undo.
   * @param file the new pack; `undefined` removes it, because the last note was deleted
   * @param before the pack until now; `undefined` if there was none
   * @param id of the note, which the undo brings back as it was. What has changed in the pack since stays
   * @param say makes the message to show
   * @returns whether it was stored
   */
  const store = async (
    file: PackFile | undefined,
    before: OwnPack | undefined,
    id: string,
    say: () => SavedNote,
  ) => {
    const text = file && textOf(file);
    const title = titleOf(OWN_PACK_ID);
    const added = state().packs?.find((pack) => pack.id === OWN_PACK_ID)?.added;
    if (!(await (text === undefined ? remove(OWN_PACK_ID) : add(text)))) return false;
    const putBack = (text: string | undefined) =>
      text === undefined ? remove(OWN_PACK_ID) : restore(OWN_PACK_ID, text, added);
    const undo = () =>
      exclusively(async () => {
        const stored = await readStored();
        const left = { type: 'pack-left', title, section: 'ownNotes' } as const;
        if (stored === 'unreadable') return left;
        const now = stored === 'none' ? undefined : stored;
        if (now?.text === text) await putBack(before?.text);
        else {
          const times = { before: before?.file, after: text === undefined ? undefined : parseOwnPack(text) };
          const back = takeBack(id, { ...times, now: now?.file }, today());
          if (back === 'changed') return left;
          await putBack(back === 'none' ? undefined : textOf(back));
        }
        return undefined;
      });
    reportResult(say(), undo);
    return true;
  };

  const save = async (form: OwnNoteFormState, fields: OwnNoteFields) => {
    const stored = await readStored();
    if (stored === 'unreadable') {
      update({ refused: 'unreadable' });
      return updateForm(form, {});
    }
    const before = stored === 'none' ? undefined : stored;
    const added = state().packs?.filter(({ isBundled }) => !isBundled) ?? [];
    if (!before && added.length >= MAX_PACKS) return updateForm(form, { limit: MAX_PACKS });
    const now = before && ownNotesIn(before.file, language()).find((note) => note.id === form.id);
    if (now && !isSameJson(now, form.seen))
      return updateForm(form, { problems: {}, seen: now, changedElsewhere: now.text });
    const { file, id } = withNote(before?.file, form.id, fields, {
      title: OWN_TITLE,
      language: language(),
      today: today(),
      newId: `note-${ports.now().getTime().toString(36)}`,
    });
    const checked = await check(file, id);
    if (checked?.type === 'invalid')
      return updateForm(form, { problems: problemsByField(checked.mistakes), readerWarnings: [] });
    const readerWarnings = checked?.outline.readerWarnings ?? [];
    const isNews = JSON.stringify(readerWarnings) !== JSON.stringify(form.readerWarnings);
    if (readerWarnings.length > 0 && isNews) return updateForm(form, { problems: {}, readerWarnings });
    const { name } = fields;
    const say = () => ({ type: 'note-saved', name, isNew: form.id === undefined }) as const;
    if (!(await store(file, before, id, say))) return updateForm(form, {});
    if (state().noteForm?.key === form.key) update({ noteForm: undefined });
  };

  return {
    /** Opens the form for a new note. @param draft what its fields contain at first */
    newNote: (draft: OwnNoteDraft = {}) => openForm(draft),
    /** Opens the form for a new note about the text that the reader has selected in a page, if any. */
    async newNoteOnSelection() {
      if (keepsForm()) return;
      openForm((await orUndefined(ports.takeNoteDraft())) ?? {});
    },
    editNote(id: string) {
      const { ownNotes } = state();
      if (!Array.isArray(ownNotes)) return;
      const note = ownNotes.find((one) => one.id === id);
      // A card may still show a note that was deleted meanwhile.
      if (!note) update({ missingNote: id, lastResult: undefined });
      else if (!keepsForm()) openForm(note, note);
    },
    /** Tells that the reader has changed something in the form. */
    markNoteChanged() {
      const { noteForm } = state();
      if (noteForm && !noteForm.isChanged) update({ noteForm: { ...noteForm, isChanged: true } });
    },
    cancelNote: () => update({ noteForm: undefined }),
    /** Saves the form. Mistakes prevent that. Doubts do, too, until the reader has seen them and saves again. */
    async saveNote(given: OwnNoteFields) {
      const form = state().noteForm;
      if (!form || form.isSaving) return;
      const fields = tidied(given);
      update({ noteForm: { ...form, fields, isSaving: true, limit: undefined }, refused: undefined });
      const isDone = await exclusively(async () => {
        await save(form, fields);
        return true;
      });
      if (!isDone) updateForm(form, {});
    },
    async removeNote(id: string) {
      if (state().noteForm?.id === id && keepsForm()) return;
      await exclusively(async () => {
        const stored = await readStored();
        if (stored === 'none') return;
        if (stored === 'unreadable') return update({ refused: 'unreadable' });
        const note = ownNotesIn(stored.file, language()).find((one) => one.id === id);
        if (!note) return;
        const say = () => ({ type: 'note-removed', name: note.name }) as const;
        if (!(await store(withoutNote(stored.file, id, today()), stored, id, say))) return;
        const { noteForm } = state();
        // What the reader has written in it meanwhile can still be saved.
        if (noteForm?.id === id && !noteForm.isChanged) update({ noteForm: undefined });
      });
    },
    /** Reads the notes for the list of them. */
    async readOwnNotes() {
      const stored = await readStored();
      if (typeof stored === 'object') update({ ownNotes: ownNotesIn(stored.file, language()) });
      else update({ ownNotes: stored === 'none' ? [] : 'unreadable' });
    },
  };
}

function parsedOrUnreadable(text: string): StoredOwnPack {
  try {
    return { text, file: parseOwnPack(text) };
  } catch {
    // It was valid only for the version that stored it.
    return 'unreadable';
  }
}

type SavedNote =
  | { type: 'note-saved'; name: string; isNew: boolean }
  | { type: 'note-removed'; name: string };

/** Trims all fields, and converts the date to the format of packs. */
const tidied = ({ name, aliases, text, status, speaker, when, link }: OwnNoteFields): OwnNoteFields => ({
  name: name.trim(),
  aliases: aliases.map((alias) => alias.trim()).filter(Boolean),
  text: text.trim(),
  status,
  speaker: speaker.trim(),
  when: toIsoDate(when.trim()),
  link: link.trim(),
});

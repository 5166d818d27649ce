import { languageOf } from '../../core/settings/preferences.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { dayOf, isoDay } from '../../core/time/days.ts';
import type { FilePorts } from './file-actions.ts';
import type { ChosenFile } from './offer/chosen-file.ts';
import { checkOffered } from './offer/pack-check.ts';
import type { PackReader } from './offer/pack-reader.ts';
import type { OfferedPack, OutlineState } from './offer/pack-state.ts';
import { textOf } from './offer/text-of-file.ts';
import type { SettingsChanges } from './settings-changes.ts';
import type { StoredPackPorts, StoredPacks } from './store-packs.ts';
import type { Store } from './stored-settings.ts';

/** What looking into packs needs of the browser. */
export interface PackPorts extends StoredPackPorts {
  /** The reader's languages (BCP 47), the preferred one first. */
  uiLanguages: () => readonly string[];
  /** Starts a reader in another thread. When `signal` aborts, it ends and its promises reject. */
  startPackReader: (signal: AbortSignal) => PackReader;
}

export type PackActions = ReturnType<typeof packActions>;

/** Previews, adds, updates and removes packs. */
export function packActions(
  ports: PackPorts & Pick<FilePorts, 'saveFile' | 'nextPaint' | 'now'>,
  { state, update }: Store,
  { reportResult }: Pick<SettingsChanges, 'reportResult'>,
  stored: StoredPacks,
) {
  /** Aborts when another pack is offered or this one is dismissed. */
  let offer = new AbortController();
  /** At which listing of the packs the outline of each was read. */
  const outlinesAsOf = new Map<string, number>();
  const { added, refresh, add, restore, remove, exclusively, titleOf, unlessChanged } = stored;

  const isAdding = () => {
    const { offered } = state();
    return offered?.type === 'checked' && offered.isAdding;
  };
  /** Reads, checks and previews a pack. @param fallbackTitle the title of a table that names no source */
  const open = async (
    name: string | undefined,
    read: () => ReturnType<typeof textOf>,
    fallbackTitle: string,
  ) => {
    if (isAdding()) return;
    offer.abort();
    offer = new AbortController();
    const { signal } = offer;
    const show = (offered: OfferedPack) => {
      if (!signal.aborted) update({ offered });
    };
    update({ lastResult: undefined, offered: { type: 'reading', name } });
    await ports.nextPaint();
    const text = await read();
    if (typeof text !== 'string') return show({ type: 'refused', name, problem: text });
    const ended = new AbortController();
    const reader = ports.startPackReader(AbortSignal.any([signal, ended.signal]));
    const language = languageOf(state().settings.preferences, ports.uiLanguages());
    const fallbackDate = isoDay(dayOf(ports.now().getTime()));
    const defaults = { fallbackTitle, language, fallbackDate };
    const checked = await orUndefined(checkOffered(ports, reader, text, name ?? '', defaults));
    ended.abort();
    show({ name, ...(checked ?? { type: 'refused', problem: { type: 'unfinished' } }) });
  };

  return {
    /** Previews the file that was chosen or dropped. Several files are refused. */
    openPackFiles: (files: readonly ChosenFile[]) => {
      const name = files[0]?.name;
      return open(name, () => textOf(files), name?.replace(/(?<=.)\.[^.]*$/, '') ?? '');
    },
    /** Previews a pasted text. @param title the title of the pack, where the text is a table */
    openPackText: (text: string, title = '') => {
      const read = () => {
        const bytes = new TextEncoder().encode(text);
        return textOf([{ name: '', size: bytes.byteLength, bytes: async () => bytes.buffer }]);
      };
      return open(undefined, read, title);
    },
    /** Dismisses the preview, or stops reading. */
    cancelOffered() {
      if (isAdding()) return;
      offer.abort();
      update({ offered: undefined });
    },
    /** Reads the cards of the preview in the chosen language. */
    async readSampleCards() {
      const { offered } = state();
      if (offered?.type !== 'checked') return;
      const { outline } = offered;
      const language = languageOf(state().settings.preferences, ports.uiLanguages());
      const cards = await orUndefined(ports.readSampleCards(outline.samples, language));
      const now = state().offered;
      if (cards && now?.type === 'checked' && now.outline === outline) update({ offered: { ...now, cards } });
    },
    /** Adds the pack of the preview. */
    async addOffered() {
      const { offered } = state();
      if (offered?.type !== 'checked' || offered.isAdding) return;
      const { text, outline } = offered;
      const { id, title } = outline.info;
      update({ offered: { ...offered, isAdding: true }, refused: undefined });
      const done = await exclusively(async () => {
        // Another window may have added or removed the pack since the preview.
        const packs = await orUndefined(ports.listPacks());
        const known = packs?.find((pack) => pack.id === id);
        const isUpdate = packs ? known !== undefined : offered.isUpdate;
        // The version to go back to, which is not stored again where it is refused.
        const before = known?.unread === 'refused' ? undefined : await orUndefined(ports.readPack(id));
        return { isStored: await add(text), isUpdate, before };
      });
      if (!done?.isStored) return update({ offered: { ...offered, isAdding: false } });
      const { isUpdate, before } = done;
      const left = { type: 'pack-left', title, section: 'packs' } as const;
      const undo = unlessChanged(id, text, left, () => (before === undefined ? remove(id) : add(before)));
      // Without the previous version, an update cannot be undone.
      const canUndo = !isUpdate || before !== undefined;
      const type = isUpdate ? 'pack-updated' : 'pack-added';
      reportResult({ type, title, canUndo }, undo, { offered: undefined });
    },
    async removePack(id: string) {
      const title = titleOf(id);
      const known = state().packs?.find((pack) => pack.id === id);
      const text = await exclusively(async () => {
        const before = await orUndefined(ports.readPack(id));
        if (before !== undefined) return (await remove(id)) ? before : undefined;
        const packs = await orUndefined(ports.listPacks());
        // Without its file, it could not be restored. Where it is no longer listed, it was removed already.
        if (packs?.some((pack) => pack.id === id) ?? true) update({ refused: 'unreadable' });
        return undefined;
      });
      if (text === undefined) return;
      const left = { type: 'pack-left', title, section: 'packs' } as const;
      const undo = unlessChanged(id, undefined, left, () => restore(id, text, known?.added));
      // It would be refused again.
      const canUndo = known?.unread !== 'refused';
      reportResult({ type: 'pack-removed', title, canUndo }, undo);
    },
    async savePack(id: string) {
      const text = await orUndefined(ports.readPack(id));
      // The section then shows that packs cannot be read.
      if (text === undefined) return update({ packs: undefined });
      const name = `${id}.pack.json`;
      ports.saveFile(name, text);
      reportResult({ type: 'pack-saved', name });
    },
    /** Reads the outline of a pack for its details, once for each listing of the packs. Until then, the previous one stays. */
    async readOutline(id: string) {
      // Called in an effect. Updating the state during that rendering would make Preact lose the next one.
      await Promise.resolve();
      const asOf = stored.listed();
      if (outlinesAsOf.get(id) === asOf) return;
      outlinesAsOf.set(id, asOf);
      const keep = (outline: OutlineState) => {
        if (asOf === stored.listed()) update({ outlines: new Map(state().outlines).set(id, outline) });
      };
      if (!state().outlines.has(id)) keep('reading');
      const ended = new AbortController();
      const read = await orUndefined(
        ports.readPack(id).then((text) => ports.startPackReader(ended.signal).read(text, id)),
      );
      ended.abort();
      keep(read?.type === 'valid' ? read.outline : 'unreadable');
    },
    readNames: added.readNames,
    /** Reads the list of packs again. */
    readPacks: refresh,
  };
}

import { expect } from 'vitest';
import { sampleCards } from '../../../src/background/card/example-card.ts';
import type { OwnNoteDraft } from '../../../src/core/packs/own/draft-of-selection.ts';
import type { PackInfo } from '../../../src/core/packs/pack-info.ts';
import { packInfo } from '../../../src/core/packs/pack-info.ts';
import { parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { qualifiedKey } from '../../../src/core/packs/qualified-keys.ts';
import { NOT_SYNCED, type SyncState } from '../../../src/core/settings/portable/sync-state.ts';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import { applyChange, type SettingsChange } from '../../../src/core/settings/settings-change.ts';
import type { ReadSettings } from '../../../src/core/settings/stored/storage-format.ts';
import type { Language } from '../../../src/core/shared/language.ts';
import { packReader } from '../../../src/options/session/offer/pack-reader.ts';
import type { Samples } from '../../../src/options/session/offer/sample-file.ts';
import { type Actions, type BrowserPorts, startOptions } from '../../../src/options/session/session.ts';
import type { OptionsState } from '../../../src/options/session/state.ts';

export const NOW = new Date(2026, 0, 31, 12);

/** When a browser reports a change of settings to the page that makes it: Chromium before it says that it is stored, Firefox after. */
export type ReportOrder = 'before' | 'after';

/**
 * Starts the options page's session without a document, with a browser that stores in memory.
 * @param bundled the file of the pack that comes with the extension
 */
export async function openOptions(
  settings = DEFAULTS,
  bundled?: string,
  {
    namesFail = false,
    listPause = Promise.resolve(),
    readExampleCard = () => Promise.reject(new Error('none')),
    reportOrder = 'after',
  }: {
    namesFail?: boolean;
    /** Awaited before packs are listed. */
    listPause?: Promise<void>;
    readExampleCard?: BrowserPorts['readExampleCard'];
    reportOrder?: ReportOrder;
  } = {},
) {
  /** What has been stored and will be reported, the oldest first. */
  const unreported: ReadSettings[] = [];
  let lastWrite: Promise<unknown> = Promise.resolve();
  const browser = {
    stored: { settings, unreadable: [] } as ReadSettings,
    refuses: false,
    /** The cards of a pack that is offered. */
    readSampleCards: async ({ file, names }: Samples, language: Language) =>
      sampleCards(parsePackText(file, 'samples'), names, language, NOW).map((card) => ({
        language,
        card,
        style: '',
      })),
    /** What the browser says then. */
    refusal: 'refused',
    settingsChanged: (_: ReadSettings) => {},
    /** Changes the settings as another page does. @param isReported whether the browser tells the options of it */
    change(change: SettingsChange, isReported = true) {
      this.stored = { ...this.stored, settings: applyChange(this.stored.settings, change) };
      if (!isReported) return;
      // Reports come in the order in which things were stored.
      if (unreported.length > 0) reportLater();
      else this.settingsChanged(this.stored);
    },
    /** What happens after the page's next change is stored, and before the page learns that. */
    whileStoring: () => {},
    /** Resolves when everything is stored and reported. */
    async allReported() {
      await lastWrite;
      await expect.poll(() => unreported).toEqual([]);
    },
    files: [] as { name: string; text: string }[],
    /** The files of added packs, by id. */
    packs: new Map<string, string>(),
    /** When they were added, where it was told, or in the order in which they were first listed. */
    added: new Map<string, number>(),
    packsChanged: () => {},
    /** Whether the browser does not hand out packs, and does not store them. */
    listFails: false,
    addFails: false,
    /** Whether packs are listed, but their files cannot be read. */
    readFails: false,
    /** Ids of packs that are stored, but not listed: an update of the extension has not compiled them yet. */
    unlisted: new Set<string>(),
    /** Files that another version of the extension has stored, and this one does not accept. */
    refused: new Set<string>(),
    hash: '',
    hashChanged: () => {},
    /** What the reader has selected in a page. */
    noteDraft: null as OwnNoteDraft | null,
    switchSync: async (_on: boolean) => {},
    syncChanged: (_: SyncState) => {},
    packsTurn: Promise.resolve() as Promise<unknown>,
    /** Keys whose names the page has asked for. */
    askedNames: [] as string[],
    /** Whether nobody answers what names and notes are called. */
    namesFail,
    /** Awaited before a pack is read. */
    readerPause: Promise.resolve(),
    /** Awaited before a pack is stored. */
    storePause: Promise.resolve(),
  };
  const reportLater = () => {
    unreported.push(browser.stored);
    setTimeout(() => {
      const [read] = unreported.splice(0, 1);
      if (read) browser.settingsChanged(read);
    });
  };
  const nextTask = () => new Promise((resolve) => setImmediate(resolve));
  const shown: OptionsState[] = [];
  const rendered: { state?: OptionsState; actions?: Actions } = {};
  /** One write at a time. */
  const rewrite: BrowserPorts['rewriteSettings'] = (change) => {
    const write = lastWrite.then(nextTask).then(() => store(change));
    lastWrite = write.catch(() => {});
    return write;
  };
  const store = (change: (settings: Settings) => Settings) => {
    if (browser.refuses) throw new Error(browser.refusal);
    const before = browser.stored.settings;
    browser.stored = { ...browser.stored, settings: change(before) };
    if (reportOrder === 'before') browser.settingsChanged(browser.stored);
    else reportLater();
    const { whileStoring } = browser;
    browser.whileStoring = () => {};
    whileStoring();
    return before;
  };
  const doNothing = async () => {};
  const infoOf = (text: string, isBundled: boolean): PackInfo =>
    packInfo(parsePackText(text, 'test'), isBundled);
  const refuse = () => {
    if (browser.refuses) throw new Error(browser.refusal);
  };
  const ports: BrowserPorts = {
    readSettings: async () => browser.stored,
    changeSettings: async (change) =>
      void (await rewrite(
        (settings) => applyChange(settings, change),
        () => {},
      )),
    rewriteSettings: rewrite,
    startAfresh: doNothing,
    readRawSettings: async () => '',
    async watchSettings(listener) {
      browser.settingsChanged = listener;
      return browser.stored;
    },
    runInSlices: doNothing,
    async listNotes(keys) {
      if (browser.namesFail) throw new Error('The background is starting');
      return keys.map((key) => ({ key, text: { en: `The text of ${key}` } }));
    },
    readExampleCard,
    readSampleCards: async (samples, language) => browser.readSampleCards(samples, language),
    readSync: async () => NOT_SYNCED,
    switchSync: (on) => browser.switchSync(on),
    onSyncChanged: (listener) => {
      browser.syncChanged = listener;
    },
    readCommands: async () => [],
    openShortcuts: doNothing,
    onWindowFocus: () => {},
    readHash: () => browser.hash,
    forgetHash() {
      browser.hash = '';
    },
    onHashChange: (listener) => {
      browser.hashChanged = listener;
    },
    saveFile: (name, text) => browser.files.push({ name, text }),
    now: () => NOW,
    nextPaint: doNothing,
    async listPacks() {
      await listPause;
      refuse();
      if (browser.listFails) throw new Error('busy');
      const added = [...browser.packs]
        .filter(([id]) => !browser.unlisted.has(id))
        .map(([id, text]) => {
          const time = browser.added.get(id) ?? browser.added.size;
          browser.added.set(id, time);
          const unread = browser.refused.has(text) && ({ unread: 'refused' } as const);
          return { ...infoOf(text, false), added: time, ...unread };
        })
        .sort((one, other) => one.added - other.added);
      return [...(bundled === undefined ? [] : [infoOf(bundled, true)]), ...added];
    },
    async readPack(id) {
      const text = bundled !== undefined && infoOf(bundled, true).id === id ? bundled : browser.packs.get(id);
      if (text === undefined || browser.readFails) throw new Error(`There is no pack ${id}`);
      return text;
    },
    async addPack(text, added) {
      refuse();
      if (browser.addFails || browser.refused.has(text)) throw new Error('full');
      await browser.storePause;
      const info = infoOf(text, false);
      if (added !== undefined) browser.added.set(info.id, added);
      browser.packs.set(info.id, text);
      return info;
    },
    async removePack(id) {
      refuse();
      browser.packs.delete(id);
      browser.added.delete(id);
    },
    async listEntities(keys) {
      browser.askedNames.push(...keys);
      if (browser.namesFail) throw new Error('The background is starting');
      const known = [...browser.packs.values()].flatMap((text) => {
        const pack = parsePackText(text, 'test');
        return pack.entities.map(({ id, name }) => ({ key: qualifiedKey(pack.id, id), name }));
      });
      return known.filter(({ key }) => keys.includes(key));
    },
    onPacksChanged: (listener) => {
      browser.packsChanged = listener;
    },
    takeNoteDraft: async () => browser.noteDraft,
    inPacksLock: (work) => {
      const done = browser.packsTurn.then(work);
      browser.packsTurn = done.catch(() => {});
      return done;
    },
    uiLanguages: () => ['en'],
    startPackReader: (signal) => {
      const reader = packReader();
      return {
        async read(text, file, defaults) {
          await browser.readerPause;
          signal.throwIfAborted();
          return await reader.read(text, file, defaults);
        },
        compare: reader.compare,
      };
    },
  };
  await startOptions(
    ports,
    (state, actions) => {
      Object.assign(rendered, { state, actions });
      shown.push(state);
    },
    AbortSignal.any([]),
  );
  const { actions } = rendered;
  if (!actions) throw new Error('Nothing was rendered.');
  const state = () => {
    if (!rendered.state) throw new Error('Nothing was rendered.');
    return rendered.state;
  };
  return { browser, actions, state, shown };
}

import { changeToAdd, changeToRemove, type Exception, exceptionKey } from '../../core/settings/exceptions.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { entriesOf, settingsFromEntries } from '../../core/settings/settings-entries.ts';
import { revertChange } from '../../core/settings/settings-merge.ts';
import type { ReadSettings } from '../../core/settings/storage-format.ts';
import type { Done, OptionsState } from './state.ts';

/** What changing settings needs of the browser. */
export interface ChangePorts {
  readSettings: () => Promise<ReadSettings>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  rewriteSettings: (change: (settings: Settings) => Settings) => Promise<Settings>;
}

/** What the page knows, for those who change it. */
export interface Desk {
  state: () => OptionsState;
  /** Changes what is known and draws it. @param gone what is known no longer */
  update: (part: Partial<OptionsState>, ...gone: ('done' | 'file' | 'sought')[]) => void;
}

/** Ways to change settings, each with its way back. */
export interface Changes {
  /** Makes a change, which shows at once. @returns whether it was stored */
  change: (change: SettingsChange) => Promise<boolean>;
  /** Does what may be refused; then shows what is stored. @returns whether it was done */
  attempt: (work: Promise<unknown>) => Promise<boolean>;
  /** Rewrites all settings. @returns how to take that back; `undefined` when it was refused */
  rewrite: (work: (settings: Settings) => Settings) => Promise<(() => Promise<void>) | undefined>;
  /** Tells what was done last, and how to take it back. @param gone see `Desk` */
  say: (done: Done, takeItBack?: () => Promise<void>, ...gone: 'file'[]) => void;
  /** @returns whether the exception was stored */
  add: (exception: Exception) => Promise<boolean>;
  undo: (exception: Exception) => Promise<void>;
  undoMany: (exceptions: readonly Exception[]) => Promise<void>;
  /** Takes back what was done last. */
  restore: () => Promise<void>;
  /** Hears of what the browser has stored. */
  stored: (read: ReadSettings) => void;
}

export function changesOf(ports: ChangePorts, { state, update }: Desk): Changes {
  let back: (() => Promise<void>) | undefined;
  /** Pending changes that are stored. */
  const landed = new Set<SettingsChange>();
  const without = (...ended: readonly SettingsChange[]) =>
    state().pending.filter((one) => !ended.includes(one));

  const attempt: Changes['attempt'] = async (work) => {
    const done = await succeeds(work);
    update({ stored: await ports.readSettings(), refused: !done });
    return done;
  };
  const change: Changes['change'] = async (one) => {
    update({ pending: [...state().pending, one], refused: false });
    const done = await succeeds(ports.changeSettings(one));
    // What is stored goes on showing until the browser has told of it: reading all again takes long with many rules.
    if (done) landed.add(one);
    else update({ stored: await ports.readSettings(), refused: true, pending: without(one) });
    return done;
  };
  const rewrite: Changes['rewrite'] = async (work) => {
    let after: Settings | undefined;
    const before: { settings?: Settings } = {};
    const rewriting = ports.rewriteSettings((settings) => {
      after = work(settings);
      return after;
    });
    const done = await attempt(
      rewriting.then((settings) => {
        before.settings = settings;
      }),
    );
    const { settings } = before;
    if (!done || !settings || !after) return undefined;
    const made = { before: settings, after };
    return async () => {
      await attempt(ports.rewriteSettings((now) => revertChange(now, made)));
    };
  };
  const say: Changes['say'] = (done, takeItBack, ...gone) => {
    back = takeItBack;
    update({ done }, ...gone);
  };
  return {
    attempt,
    change,
    rewrite,
    say,
    async add(exception) {
      update({ filter: '' }, 'sought');
      if (!(await change(changeToAdd(exception)))) return false;
      say({ type: 'added', exception });
      update({ sought: { exception } });
      return true;
    },
    async undo(exception) {
      if (!(await change(changeToRemove(exception)))) return;
      say({ type: 'undone', exception }, async () => {
        await change(changeToAdd(exception));
      });
    },
    async undoMany(exceptions) {
      const keys = new Set(exceptions.map(exceptionKey));
      const takeItBack = await rewrite((settings) =>
        settingsFromEntries(new Map([...entriesOf(settings)].filter(([key]) => !keys.has(key)))),
      );
      if (takeItBack) say({ type: 'undone-many', count: keys.size }, takeItBack);
    },
    async restore() {
      const { done } = state();
      const takeItBack = back;
      if (!takeItBack || !done) return;
      await takeItBack();
      if (state().refused) return;
      const whole = done.type === 'reset' || done.type === 'imported';
      say({ type: whole ? 'settings-restored' : 'exceptions-restored' });
    },
    stored(read) {
      update({ stored: read, pending: without(...landed) });
      landed.clear();
    },
  };
}

export const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

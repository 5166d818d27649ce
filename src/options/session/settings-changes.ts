import { entriesOf, isSameEntry } from '../../core/settings/entries/settings-entries.ts';
import { settingsFromEntries } from '../../core/settings/entries/settings-from-entries.ts';
import { revertChange } from '../../core/settings/entries/settings-merge.ts';
import {
  changeToAdd,
  changeToRemove,
  type Exception,
  exceptionKey,
  exceptionsOfRule,
} from '../../core/settings/exceptions.ts';
import { ruleOf, type Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import type { ReadSettings } from '../../core/settings/stored/storage-format.ts';
import { orUndefined, succeeds } from '../../core/tasks/promises.ts';
import { type ActionResult, type OptionsState, resultOfUndoing } from './state.ts';
import { type Store, storedAfterRewrite, storedSettings } from './stored-settings.ts';

/** What changing settings needs of the browser. Where something is not stored, it sets `refused` in the state. */
export interface ChangePorts {
  readSettings: () => Promise<ReadSettings>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  /** @returns the settings before */
  rewriteSettings: (
    change: (settings: Settings) => Settings,
    onProgress: (part: number) => void,
  ) => Promise<Settings>;
}

/** An exception for a site, whose pattern can be edited. Hidden notes are hidden everywhere. */
export type SiteException = Exclude<Exception, { type: 'note' }>;

/** Undoes an action. @returns the result to report in place of "undone", if there is one */
type Undo = () => Promise<ActionResult | undefined>;

export type SettingsChanges = ReturnType<typeof settingsChanges>;

/**
 * Changes settings, and undoes the last action on the page. Actions on packs are undone here, too: whoever reports a result hands
 * over its undo.
 */
export function settingsChanges(ports: ChangePorts, store: Store) {
  const { state, update } = store;
  const stored = storedSettings(store);
  let undoReported: Undo | undefined;

  /** Waits for work that may fail, then shows what is stored. @returns whether it succeeded */
  const attempt = async (work: Promise<unknown>) => {
    const succeeded = await succeeds(work);
    update({ stored: await ports.readSettings(), ...(succeeded && { refused: undefined }) });
    return succeeded;
  };
  /** Makes a change and shows it at once, before it is stored. @returns whether it was stored */
  const change = async (change: SettingsChange) => {
    update({ pending: [...state().pending, change], refused: undefined });
    const succeeded = await succeeds(ports.changeSettings(change));
    if (succeeded) stored.onWritten(change);
    else {
      const stored = await ports.readSettings();
      update({ stored, pending: state().pending.filter((other) => other !== change) });
    }
    return succeeded;
  };
  /** Replaces all settings and shows the progress. @returns the settings before and after; `undefined` when it failed */
  const replaceAll = async (compute: (settings: Settings) => Settings) => {
    let after: Settings | undefined;
    update({ progress: 0, refused: undefined });
    const rewrite = ports.rewriteSettings(
      (settings) => {
        after = compute(settings);
        return after;
      },
      (progress) => update({ progress }),
    );
    const { result: before, reported } = await stored.holdReports(orUndefined(rewrite));
    const rewritten = before && after && { before, after };
    // Reading everything again is slow with many rules. It is done only where it is unknown what is stored.
    const isKnown = rewritten && !state().stored.problem;
    const read = isKnown ? storedAfterRewrite(rewritten.after, reported) : await ports.readSettings();
    stored.show(read, { progress: undefined });
    return rewritten;
  };
  /** As `replaceAll`. @returns a function that undoes it; `undefined` when it failed, or the settings are already being rewritten */
  const rewrite = async (compute: (settings: Settings) => Settings): Promise<Undo | undefined> => {
    // The undo of a second rewrite that found nothing left to do would take the place of that of the first.
    if (state().progress !== undefined) return undefined;
    const rewritten = await replaceAll(compute);
    return (
      rewritten &&
      (async () => {
        await replaceAll((settings) => revertChange(settings, rewritten));
      })
    );
  };
  /** Shows the result of an action. @param undo undoes it @param part changes of the state to render together with the result */
  const reportResult = (lastResult: ActionResult, undo?: Undo, part?: Partial<OptionsState>) => {
    undoReported = undo;
    update({ ...part, lastResult });
  };
  return {
    attempt,
    change,
    rewrite,
    reportResult,
    /** Adds an exception, or changes the opposite one of the same pattern. @returns whether it was stored */
    async addException(exception: SiteException) {
      const replaced = sameIn(state().settings, exception);
      update({ filter: '', scrollTarget: undefined });
      if (!(await change(changeToAdd(exception)))) return false;
      if (replaced && !isSameEntry(replaced, exception))
        reportResult({ type: 'edited', exception }, async () => {
          const isStill = isSameEntry(sameIn(state().settings, exception), exception);
          if (isStill) await change(changeToAdd(replaced));
        });
      else reportResult({ type: 'added', exception });
      update({ scrollTarget: { exception } });
      return true;
    },
    /** Changes the pattern of an exception. Replaces an exception of the same kind for the new pattern. @returns whether it was stored */
    async editException(exception: SiteException, pattern: string) {
      const edited = { ...exception, pattern };
      const replaced = sameIn(state().settings, edited);
      update({ filter: '', scrollTarget: undefined });
      const changes = [changeToRemove(exception), changeToAdd(edited)];
      if (!(await change({ type: 'several', changes }))) return false;
      reportResult({ type: 'edited', exception: edited }, async () => {
        await change(changeToRevertEdit(state().settings, exception, edited, replaced));
      });
      update({ scrollTarget: { exception: edited } });
      return true;
    },
    async removeException(exception: Exception) {
      if (!(await change(changeToRemove(exception)))) return;
      reportResult({ type: 'removed', exception }, async () => {
        await change(changeToAdd(exception));
      });
    },
    async removeExceptions(exceptions: readonly Exception[]) {
      const keys = new Set(exceptions.map(exceptionKey));
      const undo = await rewrite((settings) =>
        settingsFromEntries(new Map([...entriesOf(settings)].filter(([key]) => !keys.has(key)))),
      );
      if (undo) reportResult({ type: 'removed-many', count: keys.size }, undo);
    },
    /** Undoes the action that was reported last. */
    async undoLast() {
      const { lastResult } = state();
      const undo = undoReported;
      if (!undo || !lastResult) return;
      update({ refused: undefined });
      const instead = await undo();
      // Another action may have been reported meanwhile; then its undo stays.
      if (state().refused || undoReported !== undo) return;
      reportResult(instead ?? resultOfUndoing(lastResult));
    },
    onStored: stored.onReport,
  };
}

/** The exception in settings that has the same key. */
const sameIn = (settings: Settings, exception: SiteException): Exception | undefined =>
  exceptionsOfRule(exception.pattern, ruleOf(settings, exception.pattern)).find(
    (other) => exceptionKey(other) === exceptionKey(exception),
  );

/**
 * The change that reverts an edit of an exception's pattern. It keeps what was changed since, here or on another page.
 * @param now the settings now
 * @param exception the exception before the edit
 * @param edited the exception after the edit
 * @param replaced the exception that `edited` has replaced
 */
function changeToRevertEdit(
  now: Settings,
  exception: SiteException,
  edited: SiteException,
  replaced: Exception | undefined,
): SettingsChange {
  const isStillEdited = isSameEntry(sameIn(now, edited), edited);
  const changes = [
    ...(isStillEdited ? [replaced ? changeToAdd(replaced) : changeToRemove(edited)] : []),
    ...(sameIn(now, exception) ? [] : [changeToAdd(exception)]),
  ];
  return { type: 'several', changes };
}

import {
  changeToAdd,
  changeToRemove,
  type Exception,
  exceptionKey,
  exceptionsOfRule,
} from '../../core/settings/exceptions.ts';
import { ruleOf, type Settings } from '../../core/settings/settings.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { entriesOf, isSameEntry } from '../../core/settings/settings-entries.ts';
import { settingsFromEntries } from '../../core/settings/settings-from-entries.ts';
import { revertChange } from '../../core/settings/settings-merge.ts';
import type { ReadSettings } from '../../core/settings/storage-format.ts';
import { orUndefined, succeeds } from '../../core/tasks/promises.ts';
import { type ActionResult, type OptionsState, resultOfUndoing } from './state.ts';
import { type Store, storedAfterRewrite, storedSettings } from './stored-settings.ts';

/** What changing settings needs of the browser. */
export interface ChangePorts {
  readSettings: () => Promise<ReadSettings>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  /** @returns the settings before */
  rewriteSettings: (
    change: (settings: Settings) => Settings,
    onProgress: (part: number) => void,
  ) => Promise<Settings>;
}

/** An exception that is not for all sites alike, so that its pattern can be another one. */
export type SiteException = Exclude<Exception, { type: 'note' }>;

/** Undoes an action. @returns what to say in place of that it was undone */
type Undo = () => Promise<ActionResult | undefined>;

export type SettingsChanges = ReturnType<typeof settingsChanges>;

/** Changes settings, and undoes the last of these actions. */
export function settingsChanges(ports: ChangePorts, store: Store) {
  const { state, update } = store;
  const stored = storedSettings(store);
  let undoReported: Undo | undefined;

  /** Waits for something that may be refused, then shows what is stored. @returns whether it succeeded */
  const attempt = async (work: Promise<unknown>) => {
    const succeeded = await succeeds(work);
    update({ stored: await ports.readSettings(), refused: !succeeded });
    return succeeded;
  };
  /** Makes a change, which shows at once. @returns whether it was stored */
  const change = async (change: SettingsChange) => {
    update({ pending: [...state().pending, change], refused: false });
    const succeeded = await succeeds(ports.changeSettings(change));
    if (succeeded) stored.onWritten(change);
    else {
      const stored = await ports.readSettings();
      update({ stored, refused: true, pending: state().pending.filter((other) => other !== change) });
    }
    return succeeded;
  };
  /** Replaces all settings, and shows how far it is. @returns the settings before and after; `undefined` when refused */
  const replaceAll = async (compute: (settings: Settings) => Settings) => {
    let after: Settings | undefined;
    update({ progress: 0, refused: false });
    const rewrite = ports.rewriteSettings(
      (settings) => {
        after = compute(settings);
        return after;
      },
      (progress) => update({ progress }),
    );
    const { result: before, reported } = await stored.holdReports(orUndefined(rewrite));
    const rewritten = before && after && { before, after };
    // Reading everything again is slow with many rules, so only where it is unknown what is stored.
    const isKnown = rewritten && !state().stored.problem;
    const read = isKnown ? storedAfterRewrite(rewritten.after, reported) : await ports.readSettings();
    stored.show(read, { refused: !rewritten, progress: undefined });
    return rewritten;
  };
  /** As `replaceAll`. @returns a function that undoes it; `undefined` when it was refused */
  const rewrite = async (compute: (settings: Settings) => Settings): Promise<Undo | undefined> => {
    const rewritten = await replaceAll(compute);
    return (
      rewritten &&
      (async () => {
        await replaceAll((settings) => revertChange(settings, rewritten));
      })
    );
  };
  /** Shows what was done. @param part changes to the state that are rendered along with it */
  const reportResult = (lastResult: ActionResult, undo?: Undo, part?: Partial<OptionsState>) => {
    undoReported = undo;
    update({ ...part, lastResult });
  };
  return {
    attempt,
    change,
    rewrite,
    reportResult,
    /** @returns whether it was stored */
    async addException(exception: Exception) {
      update({ filter: '', scrollTarget: undefined });
      if (!(await change(changeToAdd(exception)))) return false;
      reportResult({ type: 'added', exception });
      update({ scrollTarget: { exception } });
      return true;
    },
    /** Gives an exception another pattern. One of the same kind that the pattern has is replaced. @returns whether it was stored */
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
      const instead = await undo();
      // What was done meanwhile keeps its own way back.
      if (state().refused || undoReported !== undo) return;
      reportResult(instead ?? resultOfUndoing(lastResult));
    },
    onStored: stored.onReport,
  };
}

/** The exception with the same key in settings. */
const sameIn = (settings: Settings, exception: SiteException): Exception | undefined =>
  exceptionsOfRule(exception.pattern, ruleOf(settings, exception.pattern)).find(
    (other) => exceptionKey(other) === exceptionKey(exception),
  );

/**
 * Reverts what giving an exception another pattern has changed, and keeps what has been decided since, by whatever page.
 * @param now the settings now
 * @param exception as it was before
 * @param edited as it became
 * @param replaced what `edited` has replaced
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

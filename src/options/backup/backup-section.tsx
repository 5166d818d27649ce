import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings.ts';
import { differenceOf, joinSettings } from '../../core/settings/settings-merge.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { useFocusFallback } from '../../ui/components/focus-fallback.ts';
import { Notice } from '../../ui/components/notice.tsx';
import { SwitchRow } from '../../ui/components/switch.tsx';
import { DoneLine } from '../common/done-line.tsx';
import { Section } from '../common/section.tsx';
import type { Actions } from '../session/session.ts';
import type { Done, OptionsState } from '../session/state.ts';
import type { Words } from '../session/words.ts';

interface Props {
  state: OptionsState;
  settings: Settings;
  words: Words;
  actions: Actions;
  disabled: boolean;
}

/** All settings at once: as a file, in step with other devices, and back to the beginning. */
export function BackupSection({ state, settings, words, actions, disabled }: Props) {
  const { strings, file: own } = words;
  const { file, sync, done } = state;
  const box = useRef<HTMLElement>(null);
  const openFile = useRef<HTMLButtonElement>(null);
  useFocusFallback(box, () => openFile.current);
  return (
    <Section name="yours" heading={strings.yours} box={box}>
      <div class="row">
        <div class="row-text">
          <h3>{own.title}</h3>
          <p>{own.description}</p>
        </div>
        <div class="row-buttons">
          <button type="button" class="button" disabled={disabled} onClick={actions.saveFile}>
            {own.save}
          </button>
          <FileButton name={own.open} button={openFile} disabled={disabled} choose={actions.chooseFile} />
        </div>
      </div>
      <div aria-live="polite">
        {file?.type === 'refused' && <Notice {...own.problem(file.name, file.problem)} tone="problem" />}
      </div>
      {file?.type === 'read' && (
        <FilePreview
          name={file.name}
          mine={settings}
          theirs={file.settings}
          words={words}
          actions={actions}
        />
      )}
      <div class="switch-group">
        <SwitchRow
          name={strings.sync.name}
          {...(strings.sync.line === undefined ? {} : { description: strings.sync.line })}
          checked={sync.on}
          disabled={disabled}
          onChange={actions.switchSync}
        />
      </div>
      <SyncStanding state={state} words={words} />
      <div class="row">
        <div class="row-text">
          <h3>{strings.reset}</h3>
          <p>{strings.resetDescription}</p>
        </div>
        <div class="row-buttons">
          <button type="button" class="button" disabled={disabled} onClick={actions.reset}>
            {strings.reset}
          </button>
        </div>
      </div>
      <DoneLine
        done={done}
        text={done && doneText(done, words)}
        back={
          done?.type === 'reset' || done?.type === 'imported'
            ? { name: strings.undo, go: actions.restore }
            : undefined
        }
      />
    </Section>
  );
}

/** A button that opens the browser's choice of files; the same file can be chosen again. */
function FileButton({
  name,
  button,
  disabled,
  choose,
}: {
  name: string;
  button: RefObject<HTMLButtonElement | null>;
  disabled: boolean;
  choose: Actions['chooseFile'];
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={async (event) => {
          const { currentTarget } = event;
          const [file] = currentTarget.files ?? [];
          if (file) await choose({ name: file.name, size: file.size, text: () => file.text() });
          currentTarget.value = '';
        }}
      />
      <button
        ref={button}
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {name}
      </button>
    </>
  );
}

interface PreviewProps {
  name: string;
  mine: Settings;
  theirs: Settings;
  words: Words;
  actions: Actions;
}

/** What a file would change, for both ways of taking it in. Takes the focus, so that it is read out. */
function FilePreview({ name, mine, theirs, words, actions }: PreviewProps) {
  const { file: own } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [theirs]);
  const ways = [
    { how: 'merge', name: own.merge, line: own.mergeDescription, after: joinSettings(mine, theirs) },
    { how: 'replace', name: own.replace, line: own.replaceDescription, after: theirs },
  ] as const;
  return (
    <section class="file-preview" aria-labelledby="file-preview">
      <h3 id="file-preview" tabIndex={-1} ref={heading}>
        {own.preview(name)}
      </h3>
      <div class="ways">
        {ways.map(({ how, name, line, after }) => {
          const { exceptions, preferences } = differenceOf(mine, after);
          return (
            <div class="way" key={how}>
              <p>{line}</p>
              <dl>
                <dt>{own.exceptions}</dt>
                <dd>{own.difference(exceptions)}</dd>
                <dt>{own.preferences}</dt>
                <dd>{own.difference(preferences)}</dd>
              </dl>
              <button type="button" class="button" onClick={() => actions.importFile(how)}>
                {name}
              </button>
            </div>
          );
        })}
      </div>
      <button type="button" class="button" onClick={actions.leaveFile}>
        {own.cancel}
      </button>
    </section>
  );
}

/** How syncing stands, while it is on. */
function SyncStanding({ state: { sync }, words }: { state: OptionsState; words: Words }) {
  const { strings, moment } = words;
  const { on, problem, agreedAt } = sync;
  return (
    <div aria-live="polite">
      {on && problem !== undefined && <Notice {...strings.syncProblems[problem]} tone="problem" />}
      {on && problem === undefined && (
        <p class="standing">
          {agreedAt === undefined
            ? strings.syncStatus.waiting
            : strings.syncStatus.lastSynced(moment(agreedAt))}
        </p>
      )}
    </div>
  );
}

function doneText(done: Done, { strings, file }: Words): string | undefined {
  switch (done.type) {
    case 'saved':
      return file.saved(done.name);
    case 'imported':
      return file.imported(done.name);
    case 'reset':
      return strings.resetDone;
    case 'settings-restored':
      return strings.restored;
    case 'added':
    case 'undone':
    case 'undone-many':
    case 'exceptions-restored':
      return undefined;
    default:
      return assertNever(done);
  }
}

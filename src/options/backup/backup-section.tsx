import { useRef } from 'preact/hooks';
import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { SwitchRow } from '../../ui/components/switch.tsx';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import { ActionResultLine } from '../common/action-result-line.tsx';
import { FileButton } from '../common/file-button.tsx';
import type { SectionProps } from '../common/sections.ts';
import { useDrop } from '../common/use-drop.ts';
import { chosenFile } from '../session/offer/chosen-file.ts';
import { isLocked } from '../session/state.ts';
import { ImportPreview } from './import-preview.tsx';

/** Saves, imports, syncs and resets all settings. */
export function BackupSection(props: SectionProps) {
  const { state, l10n, actions } = props;
  const { strings, fileStrings, popupStrings } = l10n;
  const { file, sync } = state;
  const isBusy = state.progress !== undefined;
  const disabled = isLocked(state) || isBusy;
  const section = useRef<HTMLElement>(null);
  const openButton = useRef<HTMLButtonElement>(null);
  useFocusFallback(section, () => openButton.current);
  const open = (files: readonly File[]) => actions.openFile(files.map(chosenFile));
  const isDropping = useDrop(section, {
    onFiles: (files) => {
      if (!isBusy) void open(files);
    },
  });
  const { problem } = state.stored;
  const refusal =
    file?.type === 'locked'
      ? // Where the browser fails, defaults would not help.
        {
          ...fileStrings.locked(file.name),
          ...(problem === 'storage-failed' && { text: popupStrings.problems[problem].title }),
        }
      : file?.type === 'refused' && fileStrings.problem(file.name, file.problem);
  return (
    <Section id="backup" heading={strings.backup} sectionRef={section}>
      <div class="row" data-dropping={isDropping && !isBusy}>
        <div class="row-text">
          <h3>{fileStrings.title}</h3>
          <p>{fileStrings.description}</p>
        </div>
        <div class="row-buttons">
          <button type="button" class="button" disabled={disabled} onClick={actions.saveFile}>
            {fileStrings.save}
          </button>
          <FileButton
            label={fileStrings.open}
            accept=".json,application/json"
            buttonRef={openButton}
            disabled={disabled}
            onFiles={open}
          />
        </div>
      </div>
      <Progress {...props} />
      <div aria-live="polite">
        {refusal && (
          <Notice {...refusal} tone="problem">
            <button type="button" class="button" onClick={actions.cancelImport}>
              {l10n.cardStrings.close}
            </button>
          </Notice>
        )}
      </div>
      {file?.type === 'read' && (
        <ImportPreview
          fileName={file.name}
          current={state.settings}
          imported={file.settings}
          packs={state.packs}
          disabled={disabled}
          l10n={l10n}
          actions={actions}
        />
      )}
      <div class="switch-group">
        <SwitchRow
          name={strings.sync.name}
          description={strings.sync.description}
          checked={sync.on}
          disabled={disabled}
          onChange={actions.switchSync}
        />
      </div>
      <SyncStatus {...props} />
      <div class="row">
        <div class="row-text">
          <h3>{strings.reset}</h3>
          <p>{strings.resetDescription}</p>
        </div>
        <div class="row-buttons">
          {/* While it works, it keeps the focus, which a disabled button loses. */}
          <button
            type="button"
            class="button"
            disabled={isLocked(state)}
            aria-disabled={isBusy}
            onClick={actions.reset}
          >
            {strings.reset}
          </button>
        </div>
      </div>
      <ActionResultLine section="backup" {...props} />
    </Section>
  );
}

/** How far reading a file or rewriting all settings has got. */
function Progress({ state: { progress }, l10n }: SectionProps) {
  return (
    <div aria-live="polite">
      {progress !== undefined && (
        <label class="progress">
          {l10n.fileStrings.working}
          <progress value={progress === 'unknown' ? undefined : progress} />
        </label>
      )}
    </div>
  );
}

/** When this device was synced last, or why it is not synced. */
function SyncStatus({ state: { sync }, l10n }: SectionProps) {
  const { strings, formatTime } = l10n;
  const { on, problem, agreedAt } = sync;
  return (
    <>
      <div aria-live="polite">
        {on && problem !== undefined && <Notice {...strings.syncProblems[problem]} tone="problem" />}
      </div>
      {on && problem === undefined && (
        <p class="sync-status">
          {agreedAt === undefined
            ? strings.syncStatus.waiting
            : strings.syncStatus.lastSynced(formatTime(agreedAt))}
        </p>
      )}
    </>
  );
}

import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { SwitchRow } from '../../ui/components/switch.tsx';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import { ResultLine } from '../common/result-line.tsx';
import type { SectionProps } from '../common/sections.ts';
import { useDrop } from '../common/use-drop.ts';
import { isLocked } from '../session/state.ts';
import { ImportPreview } from './import-preview.tsx';

/** Saves, imports, syncs and resets all settings. */
export function BackupSection(props: SectionProps) {
  const { state, l10n, actions } = props;
  const { strings, fileStrings } = l10n;
  const { file, sync } = state;
  const disabled = isLocked(state) || state.progress !== undefined;
  const section = useRef<HTMLElement>(null);
  const openButton = useRef<HTMLButtonElement>(null);
  useFocusFallback(section, () => openButton.current);
  const open = (file: File) =>
    actions.openFile({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() });
  const isDropping = useDrop(section, {
    onFiles: ([file]) => {
      if (file && !disabled) void open(file);
    },
  });
  return (
    <Section id="backup" heading={strings.backup} sectionRef={section}>
      <div class="row" data-dropping={isDropping && !disabled}>
        <div class="row-text">
          <h3>{fileStrings.title}</h3>
          <p>{fileStrings.description}</p>
        </div>
        <div class="row-buttons">
          <button type="button" class="button" disabled={disabled} onClick={actions.saveFile}>
            {fileStrings.save}
          </button>
          <FileButton label={fileStrings.open} buttonRef={openButton} disabled={disabled} onFile={open} />
        </div>
      </div>
      <Progress {...props} />
      <div aria-live="polite">
        {file?.type === 'refused' && (
          <Notice {...fileStrings.problem(file.name, file.problem)} tone="problem" />
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
          <button type="button" class="button" disabled={disabled} onClick={actions.reset}>
            {strings.reset}
          </button>
        </div>
      </div>
      <ResultLine section="backup" {...props} />
    </Section>
  );
}

interface FileButtonProps {
  label: string;
  buttonRef: RefObject<HTMLButtonElement | null>;
  disabled: boolean;
  onFile: (file: File) => Promise<void>;
}

/** A button that opens the browser's file picker. */
function FileButton({ label, buttonRef, disabled, onFile }: FileButtonProps) {
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
          if (file) await onFile(file);
          // Otherwise, picking the same file again would not fire another event.
          currentTarget.value = '';
        }}
      />
      <button
        ref={buttonRef}
        type="button"
        class="button"
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
    </>
  );
}

/** How far reading a file or rewriting all settings is. */
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

function SyncStatus({ state: { sync }, l10n }: SectionProps) {
  const { strings, formatTime } = l10n;
  const { on, problem, agreedAt } = sync;
  return (
    <div aria-live="polite">
      {on && problem !== undefined && <Notice {...strings.syncProblems[problem]} tone="problem" />}
      {on && problem === undefined && (
        <p class="sync-status">
          {agreedAt === undefined
            ? strings.syncStatus.waiting
            : strings.syncStatus.lastSynced(formatTime(agreedAt))}
        </p>
      )}
    </div>
  );
}

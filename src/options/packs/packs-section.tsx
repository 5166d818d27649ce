import { useLayoutEffect, useRef } from 'preact/hooks';
import { bidiIsolated } from '../../core/text/bidi.ts';
import { Notice } from '../../ui/components/notice.tsx';
import { Section } from '../../ui/components/section.tsx';
import { useFocusFallback } from '../../ui/components/use-focus-fallback.ts';
import { ActionResultLine } from '../common/action-result-line.tsx';
import type { SectionProps } from '../common/sections.ts';
import { useDrop } from '../common/use-drop.ts';
import { chosenFile } from '../session/offer/chosen-file.ts';
import { PackList } from './list/pack-list.tsx';
import { PackDropZone } from './offer/pack-drop-zone.tsx';
import { PackPreview } from './offer/pack-preview.tsx';
import { PackRefusal } from './offer/pack-refusal.tsx';

/** Whether the focused element has its own use for Escape: forms close, search fields are cleared, lists fold. */
const usesEscape = (target: EventTarget | null) =>
  target instanceof Element && target.closest('form, [type=search], select') !== null;

/** The list of packs, and ways to add one: drop a file or text anywhere on the section, choose a file, or paste its text. */
export function PacksSection(props: SectionProps) {
  const { state, l10n, actions } = props;
  const { strings, packStrings } = l10n;
  const { offered, packs, hasAskedForPacks } = state;
  const section = useRef<HTMLElement>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const open = (files: readonly File[]) => actions.openPackFiles(files.map(chosenFile));
  const isDropping = useDrop(section, {
    onFiles: open,
    onText: (text) => actions.openPackText(text, packStrings.ownList),
  });
  // While the paste form is open, its field: a refused text is corrected there.
  useFocusFallback(
    section,
    () =>
      section.current?.querySelector<HTMLElement>('.pack-paste:not([hidden]) textarea') ??
      chooseButton.current,
  );
  useLayoutEffect(() => {
    if (offered === undefined) return undefined;
    const unmount = new AbortController();
    const { signal } = unmount;
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape' && !usesEscape(target)) actions.cancelOffered();
    };
    addEventListener('keydown', onKey, { signal });
    return () => unmount.abort();
  }, [offered === undefined]);
  return (
    <Section id="packs" heading={strings.packs} sectionRef={section}>
      <p class="intro">{packStrings.intro}</p>
      <PackDropZone {...props} chooseButton={chooseButton} isDropping={isDropping} onFiles={open} />
      <div aria-live="polite">
        {offered?.type === 'reading' && (
          <div class="pack-reading">
            <label class="progress">
              {packStrings.reading(bidiIsolated(offered.name ?? packStrings.pastedText))}
              <progress />
            </label>
            <button type="button" class="button" onClick={actions.cancelOffered}>
              {packStrings.cancel}
            </button>
          </div>
        )}
      </div>
      {offered?.type === 'refused' && (
        <PackRefusal name={offered.name} problem={offered.problem} l10n={l10n} actions={actions} />
      )}
      {offered?.type === 'checked' && (
        <PackPreview pack={offered} preferences={state.settings.preferences} l10n={l10n} actions={actions} />
      )}
      <ActionResultLine section="packs" {...props} />
      {!hasAskedForPacks && <p role="status">{packStrings.readingDetails}</p>}
      {hasAskedForPacks && packs === undefined && (
        <Notice {...packStrings.notListed} tone="problem">
          <button type="button" class="button" onClick={actions.readPacks}>
            {packStrings.retry}
          </button>
        </Notice>
      )}
      {packs && <PackList {...props} packs={packs} />}
    </Section>
  );
}

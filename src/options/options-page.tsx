import { useLayoutEffect, useRef } from 'preact/hooks';
import { packKey } from '../core/packs/qualified-keys.ts';
import { MAX_PACKS } from '../core/packs/schema/pack-schema.ts';
import type { Preferences } from '../core/settings/preferences.ts';
import { Notice } from '../ui/components/notice.tsx';
import { useFocusFallback } from '../ui/components/use-focus-fallback.ts';
import { BackupSection } from './backup/backup-section.tsx';
import { SECTIONS, type SectionProps } from './common/sections.ts';
import { usePageDrop } from './common/use-page-drop.ts';
import { useStickyRoom } from './common/use-sticky-room.ts';
import { ExceptionsSection } from './exceptions/exceptions-section.tsx';
import { OwnNotesSection } from './own-notes/own-notes-section.tsx';
import { PacksSection } from './packs/packs-section.tsx';
import { CardsSection } from './preferences/cards-section.tsx';
import { KeyboardSection } from './preferences/keyboard-section.tsx';
import { MarksSection } from './preferences/marks-section.tsx';
import { LanguageSection, OwnSitesSection, ToolbarSection } from './preferences/preference-sections.tsx';
import { isExceptionsHash, isLocked, type Refusal } from './session/state.ts';

/** All settings, in one column. */
export function OptionsPage(props: SectionProps) {
  const { state, l10n, actions } = props;
  const { strings, popupStrings, packStrings } = l10n;
  const { problem } = state.stored;
  const refusals: Readonly<Record<Refusal, { title: string; text: string }>> = {
    'not-stored': popupStrings.notStored,
    'no-room': popupStrings.noRoom,
    unreadable: strings.notRead,
    'too-many-packs': { title: strings.notRead.title, text: packStrings.tooManyPacks(MAX_PACKS) },
  };
  const preferenceProps = {
    l10n,
    disabled: isLocked(state),
    preferences: state.settings.preferences,
    onChange: (changed: Partial<Preferences>) => actions.change({ type: 'preferences', changed }),
  };
  const bundled = state.packs?.find(({ isBundled }) => isBundled);
  const isDropping = usePageDrop(actions, state.progress !== undefined);
  const main = useRef<HTMLElement>(null);
  const notices = useRef<HTMLDivElement>(null);
  const isSticky = state.refused !== undefined || problem === 'storage-failed';
  useStickyRoom(notices, isSticky);
  // When a notice with the focused button is gone, the heading of the section below takes the focus.
  useFocusFallback(main, () => main.current?.querySelector('h2'));
  useLayoutEffect(() => {
    // The browser has looked for the element of the hash before the page was rendered.
    const id = isExceptionsHash(location.hash) ? 'exceptions' : location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, [state.hashChanges]);
  return (
    <>
      <header class="page-head">
        <img src="/icons/icon.svg" alt="" width="40" height="40" />
        <div>
          <h1>{strings.title}</h1>
          <p>{strings.intro}</p>
        </div>
        <nav aria-label={strings.parts}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              {strings[id]}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main} data-dropping={isDropping}>
        <div class="notices" aria-live="polite" ref={notices} data-sticky={isSticky}>
          {problem && (
            <Notice {...popupStrings.problems[problem]} tone="problem">
              {problem === 'storage-failed' ? (
                <button type="button" class="button" onClick={actions.retry}>
                  {popupStrings.retry}
                </button>
              ) : (
                <div class="notice-actions">
                  <button type="button" class="button" onClick={actions.saveRaw}>
                    {popupStrings.saveRaw}
                  </button>
                  <button type="button" class="button" onClick={actions.startAfresh}>
                    {popupStrings.resetSettings}
                  </button>
                </div>
              )}
            </Notice>
          )}
          {state.refused && (
            <Notice {...refusals[state.refused]} tone="problem">
              <button type="button" class="button" onClick={actions.closeRefusal}>
                {l10n.cardStrings.close}
              </button>
            </Notice>
          )}
        </div>
        <MarksSection {...preferenceProps} pack={bundled && packKey(bundled.id)} />
        <CardsSection {...props} disabled={isLocked(state)} />
        <LanguageSection {...preferenceProps} />
        <ToolbarSection {...preferenceProps} />
        <OwnSitesSection {...preferenceProps} />
        <KeyboardSection {...props} />
        <OwnNotesSection {...props} />
        <PacksSection {...props} />
        <ExceptionsSection {...props} />
        <BackupSection {...props} />
      </main>
      <footer class="page-foot">
        <a href="/src/notes/index.html">{popupStrings.allNotes}</a>
        <a href="/src/welcome/index.html">{strings.firstSteps}</a>
      </footer>
    </>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Preferences } from '../core/settings/settings.ts';
import { useFocusFallback } from '../ui/components/focus-fallback.ts';
import { Notice } from '../ui/components/notice.tsx';
import { BackupSection } from './backup/backup-section.tsx';
import { SECTIONS } from './common/section.tsx';
import { ExceptionsSection } from './exceptions/exceptions-section.tsx';
import { MarksSection } from './preferences/marks-section.tsx';
import {
  CardsSection,
  KeyboardSection,
  LanguageSection,
  OwnSitesSection,
  ToolbarSection,
} from './preferences/plain-sections.tsx';
import type { Actions } from './session/session.ts';
import { asksForExceptions, type OptionsState } from './session/state.ts';
import type { Words } from './session/words.ts';

interface Props {
  state: OptionsState;
  actions: Actions;
  words: Words;
}

/** Everything that can be set, in one column. */
export function OptionsPage({ state, actions, words }: Props) {
  const { strings, shared } = words;
  const { settings } = state;
  const { problem } = state.stored;
  const common = {
    words,
    disabled: problem !== undefined,
    preferences: settings.preferences,
    change: (changed: Partial<Preferences>) => actions.change({ type: 'preferences', changed }),
  };
  const main = useRef<HTMLElement>(null);
  // A notice that goes with its button leaves the focus to what follows it.
  useFocusFallback(main, () => main.current?.querySelector('h2'));
  useLayoutEffect(() => {
    // The page is drawn after the browser has looked for the place that the address names.
    const place = asksForExceptions(location) ? 'exceptions' : location.hash.slice(1);
    if (place !== '') document.getElementById(place)?.scrollIntoView();
  }, [state.asked]);
  return (
    <>
      <header class="page-head">
        <img src="/icons/icon.svg" alt="" width="40" height="40" />
        <div>
          <h1>{strings.title}</h1>
          <p>{strings.intro}</p>
        </div>
        <nav aria-label={strings.parts}>
          {SECTIONS.map((name) => (
            <a key={name} href={`#${name}`}>
              {strings[name]}
            </a>
          ))}
        </nav>
      </header>
      <main ref={main}>
        <div class="notices" aria-live="polite" data-in-sight={state.refused || problem === 'storage-failed'}>
          {problem && (
            <Notice {...shared.problems[problem]} tone="problem">
              {problem === 'unreadable' && (
                <button type="button" class="button" onClick={actions.startAfresh}>
                  {shared.resetSettings}
                </button>
              )}
            </Notice>
          )}
          {state.refused && <Notice {...shared.notStored} tone="problem" />}
        </div>
        <MarksSection {...common} />
        <CardsSection {...common} />
        <LanguageSection {...common} />
        <ToolbarSection {...common} />
        <OwnSitesSection {...common} />
        <KeyboardSection state={state} words={words} actions={actions} />
        <ExceptionsSection
          state={state}
          settings={settings}
          words={words}
          actions={actions}
          disabled={common.disabled}
        />
        <BackupSection
          state={state}
          settings={settings}
          words={words}
          actions={actions}
          disabled={common.disabled}
        />
      </main>
      <footer class="page-foot">
        <a href="/src/notes/index.html">{shared.allNotes}</a>
        <a href="/src/welcome/index.html">{strings.firstSteps}</a>
      </footer>
    </>
  );
}

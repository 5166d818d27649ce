import { SHOW_DELAYS } from '../../core/card/hover-state.ts';
import { DELAYS, type Preferences } from '../../core/settings/settings.ts';
import { LANGUAGES, type Language, LOCALES, languageName } from '../../core/shared/language.ts';
import { Keys } from '../../ui/components/keys.tsx';
import { Notice } from '../../ui/components/notice.tsx';
import { SwitchRow } from '../../ui/components/switch.tsx';
import { Section } from '../common/section.tsx';
import type { Actions } from '../session/session.ts';
import type { OptionsState } from '../session/state.ts';
import type { Words } from '../session/words.ts';
import { Choices } from './choices.tsx';

interface Props {
  preferences: Preferences;
  words: Words;
  disabled: boolean;
  change: (changed: Partial<Preferences>) => void;
}

export function CardsSection({ preferences, words, disabled, change }: Props) {
  const { strings } = words;
  return (
    <Section name="cards" heading={strings.cards}>
      <Choices
        legend={strings.delay}
        options={DELAYS.map((value) => ({
          value,
          name: strings.delays[value],
          line: strings.seconds(SHOW_DELAYS[value] / 1000),
        }))}
        value={preferences.delay}
        disabled={disabled}
        onChange={(delay) => change({ delay })}
      />
    </Section>
  );
}

export function LanguageSection({ preferences, words, disabled, change }: Props) {
  const { strings } = words;
  return (
    <Section name="language" heading={strings.language}>
      <Choices
        legend={strings.languageChoice}
        options={(['browser', ...LANGUAGES] as const).map((value) => ({
          value,
          name: value === 'browser' ? strings.browserLanguage : choiceName(value, words.language),
        }))}
        value={preferences.language}
        disabled={disabled}
        onChange={(language) => change({ language })}
      />
    </Section>
  );
}

/** A language in itself, so that whoever reads only that one finds it, and in the interface's: "Deutsch (German)". */
function choiceName(choice: Language, language: Language): string {
  const own = languageName(choice, choice);
  const translated = languageName(choice, language);
  return own === translated ? own : `${own} (${translated})`;
}

export function ToolbarSection({ preferences, words, disabled, change }: Props) {
  const { strings } = words;
  return (
    <Section name="toolbar" heading={strings.toolbar}>
      <div class="switch-group">
        <SwitchRow
          name={strings.badge.name}
          {...(strings.badge.line === undefined ? {} : { description: strings.badge.line })}
          checked={preferences.badge}
          disabled={disabled}
          onChange={(badge) => change({ badge })}
        />
      </div>
    </Section>
  );
}

export function OwnSitesSection({ preferences, words, disabled, change }: Props) {
  const { strings, entities, language } = words;
  const sites = new Intl.ListFormat(LOCALES[language]).format(entities.flatMap(({ sites }) => sites));
  return (
    <Section name="ownSites" heading={strings.ownSites}>
      <div class="switch-group">
        <SwitchRow
          name={strings.ownSitesSwitch}
          description={strings.ownSitesDescription(sites)}
          checked={preferences.ownSites === 'marked'}
          disabled={disabled}
          onChange={(on) => change({ ownSites: on ? 'marked' : 'quiet' })}
        />
      </div>
    </Section>
  );
}

export function KeyboardSection({
  state,
  words,
  actions,
}: {
  state: OptionsState;
  words: Words;
  actions: Actions;
}) {
  const { strings, keyboard } = words;
  const rows = [
    ...state.commands.map(({ name, keys }) => ({ command: keyboard.commands[name], keys })),
    { command: keyboard.close, keys: 'Esc' },
    { command: keyboard.move, keys: '← ↑ → ↓' },
  ];
  return (
    <Section name="keyboard" heading={strings.keyboard}>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{strings.command}</th>
            <th scope="col">{strings.keys}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ command, keys }) => (
            <tr key={command}>
              <td>{command}</td>
              <td>
                <Keys of={keys} strings={keyboard} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="button" onClick={actions.openShortcuts}>
        {strings.changeKeys}
      </button>
      <div aria-live="polite">
        {state.shortcutsClosed && <Notice {...strings.changeKeysHow} tone="info" />}
      </div>
    </Section>
  );
}

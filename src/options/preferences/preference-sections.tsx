import type { Preferences } from '../../core/settings/preferences.ts';
import { LANGUAGES, type Language, LOCALES } from '../../core/shared/language.ts';
import { Section } from '../../ui/components/section.tsx';
import { SwitchRow } from '../../ui/components/switch.tsx';
import { languageName } from '../../ui/formats/language-name.ts';
import type { Localisation } from '../session/localisation.ts';
import { RadioGroup } from './radio-group.tsx';

/** Props of the sections for preferences. */
export interface PreferenceProps {
  preferences: Preferences;
  l10n: Localisation;
  disabled: boolean;
  onChange: (changed: Partial<Preferences>) => void;
}

/** The language of cards and of the extension's pages. */
export function LanguageSection({ preferences, l10n, disabled, onChange }: PreferenceProps) {
  const { strings } = l10n;
  return (
    <Section id="language" heading={strings.language}>
      <RadioGroup
        legend={strings.languageChoice}
        options={(['browser', ...LANGUAGES] as const).map((value) => ({
          value,
          name: value === 'browser' ? strings.browserLanguage : choiceName(value, l10n.language),
        }))}
        value={preferences.language}
        disabled={disabled}
        onChange={(language) => onChange({ language })}
      />
    </Section>
  );
}

/** A language's own name, for those who read no other, and its name in the interface's language: "Deutsch (German)". */
function choiceName(choice: Language, language: Language): string {
  const own = languageName(choice, choice);
  const translated = languageName(choice, language);
  return own === translated ? own : `${own} (${translated})`;
}

/** Whether the toolbar button shows the number of mentions. */
export function ToolbarSection({ preferences, l10n, disabled, onChange }: PreferenceProps) {
  const { strings } = l10n;
  return (
    <Section id="toolbar" heading={strings.toolbar}>
      <div class="switch-group">
        <SwitchRow
          name={strings.badge.name}
          description={strings.badge.description}
          checked={preferences.badge}
          disabled={disabled}
          onChange={(badge) => onChange({ badge })}
        />
      </div>
    </Section>
  );
}

/** Whether entities are marked on their own sites. */
export function OwnSitesSection({ preferences, l10n, disabled, onChange }: PreferenceProps) {
  const { strings, entities, language } = l10n;
  const sites = new Intl.ListFormat(LOCALES[language]).format(entities.flatMap(({ sites }) => sites));
  return (
    <Section id="ownSites" heading={strings.ownSites}>
      <div class="switch-group">
        <SwitchRow
          name={strings.ownSitesSwitch}
          description={strings.ownSitesDescription(sites)}
          checked={preferences.ownSites === 'marked'}
          disabled={disabled}
          onChange={(on) => onChange({ ownSites: on ? 'marked' : 'quiet' })}
        />
      </div>
    </Section>
  );
}

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { PackInfo } from '../../../core/packs/pack-info.ts';
import { packKey } from '../../../core/packs/qualified-keys.ts';
import { foreignLanguage } from '../../../core/packs/schema/localised.ts';
import { type Preferences, styleOf } from '../../../core/settings/preferences.ts';
import { LOCALES } from '../../../core/shared/language.ts';
import { onSingleClick } from '../../../ui/components/on-single-click.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import { Separator } from '../../../ui/components/separator.tsx';
import { SwitchInput } from '../../../ui/components/switch.tsx';
import { languageName } from '../../../ui/formats/language-name.ts';
import type { SectionProps } from '../../common/sections.ts';
import { LookPicture } from '../../preferences/style-options.tsx';
import type { Localisation } from '../../session/localisation.ts';
import { PackDetails } from './pack-details.tsx';
import { PackTool } from './pack-tool.tsx';
import { SourceLine } from './source-line.tsx';

interface Props extends SectionProps {
  pack: PackInfo;
  disabled: boolean;
}

/** A pack in the list: title, source, switch, and buttons for its details, notes, saving and removing. */
export function PackItem({ pack, disabled, state, l10n, actions }: Props) {
  const { packStrings: strings, inText } = l10n;
  const { id } = pack;
  const { entitiesOff, preferences } = state.settings;
  const key = packKey(id);
  const isOn = !entitiesOff.includes(key);
  const title = inText(pack.title);
  const [isOpen, setIsOpen] = useState(false);
  const named = (label: string) => `${label}: ${title}`;
  return (
    <li class="pack" data-pack={id} data-on={isOn}>
      <label class="switch-row" for={`pack:${id}`}>
        <span class="switch-text">
          <span class="pack-title">
            <OwnStyle preferences={preferences} pack={key} />
            <span id={`pack:${id}:title`}>
              <PackText text={pack.title} language={l10n.language} />
            </span>
          </span>
          <span class="switch-description" id={`pack:${id}:source`}>
            <SourceLine source={pack.source} l10n={l10n} />
            <br />
            {factsOf(pack, l10n).map((fact, at) => (
              <Fragment key={fact}>
                {at > 0 && <Separator />}
                {fact}
              </Fragment>
            ))}
          </span>
        </span>
        <SwitchInput
          id={`pack:${id}`}
          aria-labelledby={`pack:${id}:title`}
          aria-describedby={`pack:${id}:source`}
          checked={isOn}
          disabled={disabled}
          onChange={(on) => actions.change({ type: 'entity', entity: key, on })}
        />
      </label>
      <div class="pack-tools">
        <PackTool
          label={strings.details}
          name={named(strings.details)}
          aria-expanded={isOpen}
          aria-controls={`pack:${id}:details`}
          onClick={() => setIsOpen(!isOpen)}
        />
        <a class="pack-tool" href={`/src/notes/index.html?pack=${id}`} aria-label={named(strings.allNotes)}>
          {strings.allNotes}
        </a>
        <PackTool label={strings.save} name={named(strings.save)} onClick={() => void actions.savePack(id)} />
        {!pack.isBundled && (
          <PackTool
            label={strings.remove}
            name={named(strings.remove)}
            onClick={onSingleClick(() => void actions.removePack(id))}
          />
        )}
      </div>
      <div id={`pack:${id}:details`} class="pack-details" hidden={!isOpen}>
        {isOpen && <PackDetails {...{ pack, disabled, state, l10n, actions }} />}
      </div>
    </li>
  );
}

/** The look or the colour that was chosen for a pack alone; nothing where it has none, or is not marked. */
function OwnStyle({ preferences, pack }: { preferences: Preferences; pack: string }) {
  const { look, colour } = styleOf(preferences, [pack]);
  if (Object.hasOwn(preferences.entityLooks, pack))
    return look === 'none' ? null : <LookPicture look={look} colour={colour} />;
  return Object.hasOwn(preferences.entityColours, pack) ? <span class="swatch" data-colour={colour} /> : null;
}

/** "12 names", "40 notes", and what is unusual about a pack. */
function factsOf({ entities, notes, title, languages, isBundled }: PackInfo, l10n: Localisation): string[] {
  const { packStrings: strings, language } = l10n;
  const foreign = foreignLanguage(title, language);
  const list = new Intl.ListFormat(LOCALES[language]);
  return [
    strings.names(entities),
    strings.notes(notes),
    ...(foreign === undefined
      ? []
      : [strings.inLanguage(list.format(languages.map((tag) => languageName(tag, language))))]),
    ...(isBundled ? [strings.bundled] : []),
  ];
}

import type { PackInfo } from '../../../core/packs/pack-info.ts';
import { packKey } from '../../../core/packs/qualified-keys.ts';
import { type Preferences, styleOf } from '../../../core/settings/preferences.ts';
import type { SectionProps } from '../../common/sections.ts';
import { choiceOf, withChoice } from '../../preferences/own-choices.ts';
import { RadioGroup } from '../../preferences/radio-group.tsx';
import { colourOptions, lookOptions } from '../../preferences/style-options.tsx';

interface Props extends SectionProps {
  pack: PackInfo;
  disabled: boolean;
}

/** The look and the colour of a pack's names. The colour of a single name takes precedence. */
export function PackStyle({ pack, disabled, state, l10n, actions }: Props) {
  const { packStrings, strings } = l10n;
  const { preferences } = state.settings;
  const { entityLooks, entityColours } = preferences;
  const key = packKey(pack.id);
  const { look, colour } = styleOf(preferences, [key]);
  const same = { value: 'same' as const, name: packStrings.asAbove };
  const choose = (changed: Partial<Preferences>) => actions.change({ type: 'preferences', changed });
  return (
    <>
      <RadioGroup
        legend={packStrings.markLook}
        options={[same, ...lookOptions(strings, colour)]}
        value={choiceOf(entityLooks, key)}
        disabled={disabled}
        onChange={(chosen) => choose({ entityLooks: withChoice(entityLooks, key, chosen) })}
      />
      <RadioGroup
        legend={packStrings.colour}
        options={[same, ...colourOptions(strings)]}
        value={choiceOf(entityColours, key)}
        disabled={disabled || look === 'none'}
        onChange={(chosen) => choose({ entityColours: withChoice(entityColours, key, chosen) })}
      />
    </>
  );
}

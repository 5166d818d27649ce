import { SHOW_DELAYS } from '../../core/card/hover-state.ts';
import {
  DELAYS,
  OPENINGS,
  PLACES,
  type Preferences,
  TEXT_SIZES,
  THEMES,
} from '../../core/settings/preferences.ts';
import { Section } from '../../ui/components/section.tsx';
import type { SectionProps } from '../common/sections.ts';
import { CardPreview } from './card-preview.tsx';
import { RadioGroup } from './radio-group.tsx';

/** How cards look and when they open, with a preview. */
export function CardsSection({ disabled, ...props }: SectionProps & { disabled: boolean }) {
  const { strings } = props.l10n;
  const { theme, textSize, opening, place, delay } = props.state.settings.preferences;
  const change = (changed: Partial<Preferences>) => props.actions.change({ type: 'preferences', changed });
  return (
    <Section id="cards" heading={strings.cards}>
      <CardPreview {...props} />
      <RadioGroup
        legend={strings.theme}
        options={THEMES.map((value) => ({ value, ...strings.themes[value] }))}
        value={theme}
        disabled={disabled}
        onChange={(theme) => change({ theme })}
      />
      <RadioGroup
        legend={strings.textSize}
        options={TEXT_SIZES.map((value) => ({ value, name: strings.textSizes[value] }))}
        value={textSize}
        disabled={disabled}
        onChange={(textSize) => change({ textSize })}
      />
      <RadioGroup
        legend={strings.opening}
        options={OPENINGS.map((value) => ({ value, ...strings.openings[value] }))}
        value={opening}
        disabled={disabled}
        onChange={(opening) => change({ opening })}
      />
      <RadioGroup
        legend={strings.place}
        options={PLACES.map((value) => ({ value, name: strings.places[value] }))}
        value={place}
        disabled={disabled}
        onChange={(place) => change({ place })}
      />
      <RadioGroup
        legend={strings.delay}
        options={DELAYS.map((value) => ({
          value,
          name: strings.delays[value],
          description: strings.seconds(SHOW_DELAYS[value] / 1000),
        }))}
        value={delay}
        disabled={disabled || opening === 'click'}
        onChange={(delay) => change({ delay })}
      />
    </Section>
  );
}

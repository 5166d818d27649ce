import { useState } from 'preact/hooks';
import { COLOURS, type Colour, DENSITIES, LOOKS, type Preferences } from '../../core/settings/settings.ts';
import { Section } from '../common/section.tsx';
import type { Words } from '../session/localization.ts';
import { Preview } from './mark-preview.tsx';
import { Choices } from './radio-group.tsx';

interface Props {
  preferences: Preferences;
  words: Words;
  disabled: boolean;
  change: (changed: Partial<Preferences>) => void;
}

/** How marks look, and how many there are. */
export function MarksSection({ preferences, words, disabled, change }: Props) {
  const { strings, entities } = words;
  const { look, colour, entityColours, density } = preferences;
  // Only at first: it shall not fold up under the reader's hand.
  const [wasOpen] = useState(Object.keys(entityColours).length > 0);
  const colours = COLOURS.map((value) => ({
    value,
    name: strings.colours[value],
    picture: <span class="swatch" data-colour={value} />,
  }));
  const recolour = (entity: string, chosen: Colour | 'same') => {
    const { [entity]: _, ...others } = entityColours;
    change({ entityColours: chosen === 'same' ? others : { ...others, [entity]: chosen } });
  };
  return (
    <Section name="marks" heading={strings.marks}>
      <Preview preferences={preferences} words={words} />
      <Choices
        legend={strings.look}
        options={LOOKS.map((value) => ({
          value,
          ...strings.looks[value],
          picture: (
            <span class="look" data-look={value} data-colour={colour} aria-hidden="true">
              Aa
            </span>
          ),
        }))}
        value={look}
        disabled={disabled}
        onChange={(look) => change({ look })}
      />
      <Choices
        legend={strings.colour}
        options={colours}
        value={colour}
        disabled={disabled || look === 'none'}
        onChange={(colour) => change({ colour })}
      />
      <details class="disclosure" open={wasOpen}>
        <summary>{strings.ownColours}</summary>
        {entities.map(({ id, name }) => (
          <Choices
            key={id}
            legend={strings.colourOf(name)}
            options={[{ value: 'same' as const, name: strings.sameColour }, ...colours]}
            value={Object.hasOwn(entityColours, id) ? (entityColours[id] ?? 'same') : 'same'}
            disabled={disabled || look === 'none'}
            onChange={(chosen) => recolour(id, chosen)}
          />
        ))}
      </details>
      <Choices
        legend={strings.density}
        options={DENSITIES.map((value) => ({ value, ...strings.densities[value] }))}
        value={density}
        disabled={disabled || look === 'none'}
        onChange={(density) => change({ density })}
      />
    </Section>
  );
}

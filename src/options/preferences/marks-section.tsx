import { useState } from 'preact/hooks';
import { COLOURS, type Colour, DENSITIES, LOOKS } from '../../core/settings/settings.ts';
import { Section } from '../../ui/components/section.tsx';
import { MarkPreview } from './mark-preview.tsx';
import type { PreferenceProps } from './preference-sections.tsx';
import { RadioGroup } from './radio-group.tsx';

/** The look, colours and density of marks, with a preview. */
export function MarksSection({ preferences, l10n, disabled, onChange }: PreferenceProps) {
  const { strings, entities } = l10n;
  const { look, colour, entityColours, density } = preferences;
  // Only the first render decides, so that the details do not close while the reader uses them.
  const [initiallyOpen] = useState(Object.keys(entityColours).length > 0);
  const colours = COLOURS.map((value) => ({
    value,
    name: strings.colours[value],
    picture: <span class="swatch" data-colour={value} />,
  }));
  const setEntityColour = (entity: string, chosen: Colour | 'same') => {
    const { [entity]: _, ...others } = entityColours;
    onChange({ entityColours: chosen === 'same' ? others : { ...others, [entity]: chosen } });
  };
  return (
    <Section id="marks" heading={strings.marks}>
      <MarkPreview preferences={preferences} l10n={l10n} />
      <RadioGroup
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
        onChange={(look) => onChange({ look })}
      />
      <RadioGroup
        legend={strings.colour}
        options={colours}
        value={colour}
        disabled={disabled || look === 'none'}
        onChange={(colour) => onChange({ colour })}
      />
      <details class="disclosure" open={initiallyOpen}>
        <summary>{strings.ownColours}</summary>
        {entities.map(({ id, name }) => (
          <RadioGroup
            key={id}
            legend={strings.colourOf(name)}
            options={[{ value: 'same' as const, name: strings.sameColour }, ...colours]}
            value={Object.hasOwn(entityColours, id) ? (entityColours[id] ?? 'same') : 'same'}
            disabled={disabled || look === 'none'}
            onChange={(chosen) => setEntityColour(id, chosen)}
          />
        ))}
      </details>
      <RadioGroup
        legend={strings.density}
        options={DENSITIES.map((value) => ({ value, ...strings.densities[value] }))}
        value={density}
        disabled={disabled || look === 'none'}
        onChange={(density) => onChange({ density })}
      />
    </Section>
  );
}

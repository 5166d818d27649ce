import { useMemo, useState } from 'preact/hooks';
import { DENSITIES, hasMarks, styleOf } from '../../core/settings/preferences.ts';
import { Section } from '../../ui/components/section.tsx';
import { MarkPreview } from './mark-preview.tsx';
import { choiceOf, withChoice } from './own-choices.ts';
import type { PreferenceProps } from './preference-sections.tsx';
import { RadioGroup } from './radio-group.tsx';
import { colourOptions, lookOptions } from './style-options.tsx';

interface Props extends PreferenceProps {
  /** Key of the pack of `l10n.entities`; `undefined` while packs are not known. */
  pack: string | undefined;
}

/** The look, colours and density of marks, with a preview. */
export function MarksSection({ preferences, l10n, disabled, pack, onChange }: Props) {
  const { strings, entities } = l10n;
  const { look, colour, entityColours, density } = preferences;
  const styles = useMemo(
    () =>
      new Map(entities.map(({ id }) => [id, styleOf(preferences, pack === undefined ? [id] : [id, pack])])),
    [entities, preferences, pack],
  );
  const isNothingMarked = !hasMarks(preferences);
  // Only the first render decides, so that the details do not close while the reader uses them.
  const [initiallyOpen] = useState(Object.keys(entityColours).length > 0);
  const colours = colourOptions(strings);
  return (
    <Section id="marks" heading={strings.marks}>
      <MarkPreview styles={styles} density={density} l10n={l10n} />
      <RadioGroup
        legend={strings.look}
        options={lookOptions(strings, colour)}
        value={look}
        disabled={disabled}
        onChange={(look) => onChange({ look })}
      />
      <RadioGroup
        legend={strings.colour}
        options={colours}
        value={colour}
        disabled={disabled || isNothingMarked}
        onChange={(colour) => onChange({ colour })}
      />
      <details class="disclosure" open={initiallyOpen}>
        <summary>{strings.ownColours}</summary>
        {entities.map(({ id, name }) => (
          <RadioGroup
            key={id}
            legend={strings.colourOf(name)}
            options={[{ value: 'same' as const, name: strings.sameColour }, ...colours]}
            value={choiceOf(entityColours, id)}
            disabled={disabled || styles.get(id)?.look === 'none'}
            onChange={(chosen) => onChange({ entityColours: withChoice(entityColours, id, chosen) })}
          />
        ))}
      </details>
      <RadioGroup
        legend={strings.density}
        options={DENSITIES.map((value) => ({ value, ...strings.densities[value] }))}
        value={density}
        disabled={disabled || isNothingMarked}
        onChange={(density) => onChange({ density })}
      />
    </Section>
  );
}

import { useEffect } from 'preact/hooks';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import { packKey } from '../../core/packs/qualified-keys.ts';
import { COLOURS, type Colour } from '../../core/settings/settings.ts';
import { dayOf } from '../../core/shared/days.ts';
import type { SectionProps } from '../common/sections.ts';
import { RadioGroup } from '../preferences/radio-group.tsx';
import { PackNames } from './pack-names.tsx';
import { Entry, SourceEntries } from './source-entries.tsx';

interface Props extends SectionProps {
  pack: PackInfo;
  disabled: boolean;
}

/** What there is to know about a pack: its source and terms, the colour of its names, and the names. */
export function PackDetails({ pack, disabled, state, l10n, actions }: Props) {
  const { packStrings: strings } = l10n;
  const { id, version, added } = pack;
  const outline = state.outlines.get(id);
  useEffect(() => {
    if (outline === undefined) void actions.readOutline(id);
  }, [outline, id]);
  return (
    <>
      <dl class="pack-facts">
        <SourceEntries info={pack} l10n={l10n} />
        <Entry label={strings.version} l10n={l10n}>
          {version}
        </Entry>
        <Entry label={strings.id} l10n={l10n}>
          <code>{id}</code>
        </Entry>
        {added !== undefined && (
          <Entry label={strings.added} l10n={l10n}>
            {l10n.formatDay(dayOf(added))}
          </Entry>
        )}
      </dl>
      <PackColour {...{ pack, disabled, state, l10n, actions }} />
      <h3>{strings.nameList}</h3>
      {outline === undefined || outline === 'reading' ? (
        <p role="status">{strings.readingDetails}</p>
      ) : outline === 'unreadable' ? (
        <p role="status">{strings.unreadable}</p>
      ) : (
        <PackNames names={outline.names} l10n={l10n} />
      )}
    </>
  );
}

/** The colour of a pack's names, which those of a single name go before. */
function PackColour({ pack, disabled, state, l10n, actions }: Props) {
  const { packStrings, strings } = l10n;
  const { preferences } = state.settings;
  const { entityColours, look } = preferences;
  const key = packKey(pack.id);
  const choose = (chosen: Colour | 'same') => {
    const { [key]: _, ...others } = entityColours;
    const changed = { entityColours: chosen === 'same' ? others : { ...others, [key]: chosen } };
    actions.change({ type: 'preferences', changed });
  };
  return (
    <RadioGroup
      legend={packStrings.colour}
      options={[
        { value: 'same' as const, name: packStrings.sameColour },
        ...COLOURS.map((value) => ({
          value,
          name: strings.colours[value],
          picture: <span class="swatch" data-colour={value} />,
        })),
      ]}
      value={entityColours[key] ?? 'same'}
      disabled={disabled || look === 'none'}
      onChange={choose}
    />
  );
}

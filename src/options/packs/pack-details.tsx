import { useEffect } from 'preact/hooks';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import { dayOf } from '../../core/time/days.ts';
import type { SectionProps } from '../common/sections.ts';
import { PackNames } from './pack-names.tsx';
import { PackStyle } from './pack-style.tsx';
import { Entry, SourceEntries } from './source-entries.tsx';

interface Props extends SectionProps {
  pack: PackInfo;
  disabled: boolean;
}

/** The details of a pack: its source and licence, how its names are marked, and the names. */
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
      <PackStyle {...{ pack, disabled, state, l10n, actions }} />
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

import { useEffect } from 'preact/hooks';
import type { PackInfo } from '../../../core/packs/pack-info.ts';
import { dayOf } from '../../../core/time/days.ts';
import type { SectionProps } from '../../common/sections.ts';
import { Entry, SourceEntries } from '../parts/source-entries.tsx';
import { PackNames } from './pack-names.tsx';
import { PackStyle } from './pack-style.tsx';

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
    void actions.readOutline(id);
    // Every time the packs are listed: another window may have changed this one.
  }, [state.packs, id]);
  return (
    <>
      <dl class="pack-facts">
        <SourceEntries info={pack} l10n={l10n} />
        <Entry label={strings.version}>{version}</Entry>
        <Entry label={strings.id}>
          <code>{id}</code>
        </Entry>
        {added !== undefined && <Entry label={strings.added}>{l10n.formatDay(dayOf(added))}</Entry>}
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

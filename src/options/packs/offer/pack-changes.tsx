import type { Localisation } from '../../session/localisation.ts';
import type { PackDifference } from '../../session/offer/pack-comparison.ts';
import type { CheckedPack } from '../../session/offer/pack-state.ts';
import { listOfNames } from '../../session/shared-texts.ts';
import { Entry } from '../parts/source-entries.tsx';

/** What an update would change in the installed pack. */
export function PackChanges({ pack, l10n }: { pack: CheckedPack; l10n: Localisation }) {
  const { packStrings: strings } = l10n;
  const { difference, outline } = pack;
  const { version } = outline.info;
  const remark = difference && remarkOn(difference, l10n);
  return (
    <div class="pack-changes">
      <h4>{strings.changes}</h4>
      {difference && !difference.isSame && (
        <dl class="pack-facts">
          <Entry label={strings.version}>
            {difference.version === version ? version : strings.fromVersion(difference.version, version)}
          </Entry>
          <Entry label={l10n.packStrings.nameList}>{strings.difference(difference.names)}</Entry>
          {difference.newNames.names.length > 0 && (
            <Entry label={strings.newNames}>{listOfNames(difference.newNames, l10n)}</Entry>
          )}
          {difference.lostNames.names.length > 0 && (
            <Entry label={strings.lostNames}>{listOfNames(difference.lostNames, l10n)}</Entry>
          )}
          <Entry label={strings.noteList}>{strings.difference(difference.notes)}</Entry>
        </dl>
      )}
      {remark !== undefined && <p class="pack-remark">{remark}</p>}
      {!difference?.isSame && <p class="pack-keeps">{strings.keeps}</p>}
    </div>
  );
}

function remarkOn({ isSame, isOlder, names, notes }: PackDifference, l10n: Localisation): string | undefined {
  const { packStrings: strings } = l10n;
  if (isSame) return strings.same;
  if (isOlder) return strings.older;
  const counts = [...Object.values(names), ...Object.values(notes)];
  return counts.every((count) => count === 0) ? strings.onlyDetails : undefined;
}

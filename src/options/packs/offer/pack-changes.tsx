import { localised } from '../../../core/packs/schema/localised.ts';
import type { Localised } from '../../../core/packs/schema/pack.ts';
import { SentenceWithPackText } from '../../../ui/components/pack-text.tsx';
import { nameOfSource } from '../../../ui/strings/source-texts.ts';
import type { Localisation } from '../../session/localisation.ts';
import type { PackDifference } from '../../session/offer/pack-comparison.ts';
import type { CheckedPack } from '../../session/offer/pack-state.ts';
import { listOfNames } from '../../session/shared-texts.ts';
import { Entry } from '../parts/source-entries.tsx';

interface Props {
  pack: CheckedPack;
  l10n: Localisation;
}

/** What an update would change in the installed pack. */
export function PackChanges({ pack, l10n }: Props) {
  const { packStrings: strings } = l10n;
  const { difference, outline } = pack;
  const { version } = outline.info;
  const remark = difference && remarkOn(difference, l10n);
  return (
    <div class="pack-changes">
      <h4>{strings.changes}</h4>
      <Replaced pack={pack} l10n={l10n} />
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

/** Which pack is replaced, where title or source do not say that it is an earlier version of the same. */
function Replaced({ pack: { installed, outline }, l10n: { packStrings: strings, language } }: Props) {
  if (!installed) return null;
  const { title, source } = installed;
  const next = outline.info;
  const name = nameOfSource(source)?.value;
  const nextName = nameOfSource(next.source)?.value;
  const differs = (one: Localised | undefined, other: Localised | undefined) =>
    one !== undefined && localised(one, language) !== (other && localised(other, language));
  const isRenamed = differs(title, next.title);
  const isOtherSource = differs(name, nextName);
  if (!isRenamed && !isOtherSource) return null;
  return (
    <p class="pack-remark">
      {isRenamed && <SentenceWithPackText text={title} language={language} sentence={strings.replaces} />}
      {isRenamed && isOtherSource && ' '}
      {isOtherSource && (
        <SentenceWithPackText text={name} language={language} sentence={strings.otherSource} />
      )}
    </p>
  );
}

function remarkOn({ isSame, isOlder, names, notes }: PackDifference, l10n: Localisation): string | undefined {
  const { packStrings: strings } = l10n;
  if (isSame) return strings.same;
  if (isOlder) return strings.older;
  const counts = [...Object.values(names), ...Object.values(notes)];
  return counts.every((count) => count === 0) ? strings.onlyDetails : undefined;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Preferences } from '../../../core/settings/preferences.ts';
import { bidiIsolated } from '../../../core/text/bidi.ts';
import { PackText } from '../../../ui/components/pack-text.tsx';
import { wordsAround } from '../../../ui/formats/words-around.ts';
import type { Localisation } from '../../session/localisation.ts';
import { everydayText } from '../../session/offer/everyday-text.ts';
import type { CheckedPack } from '../../session/offer/pack-state.ts';
import type { Actions } from '../../session/session.ts';
import { Entry, SourceEntries } from '../parts/source-entries.tsx';
import { Spellings } from '../parts/spellings.tsx';
import { PackChanges } from './pack-changes.tsx';
import { PackWarnings } from './pack-warnings.tsx';
import { SampleCards } from './sample-cards.tsx';

/** How many names the preview shows. */
const FIRST_NAMES = 12;
/** How many other spellings of each it shows. */
const FIRST_SPELLINGS = 3;

interface Props {
  pack: CheckedPack;
  preferences: Preferences;
  l10n: Localisation;
  actions: Actions;
}

/** Previews a pack before it is added. Takes the focus, so that screen readers read it. */
export function PackPreview({ pack, preferences, l10n, actions }: Props) {
  const { packStrings: strings, cardStrings } = l10n;
  const { outline, cards, isUpdate, isAdding, difference } = pack;
  const isSame = difference?.isSame ?? false;
  const { info, names } = outline;
  const [before, after] = wordsAround(isUpdate ? strings.previewUpdate : strings.preview);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [outline]);
  return (
    <section class="pack-offer" aria-labelledby="pack-preview" aria-busy={isAdding}>
      <h3 id="pack-preview" tabIndex={-1} ref={heading}>
        {before}
        <PackText text={info.title} language={l10n.language} />
        {after}
      </h3>
      <dl class="pack-facts">
        <Entry label={strings.contents}>
          {strings.names(info.entities)}, {strings.notes(info.notes)}
        </Entry>
        <SourceEntries info={info} l10n={l10n} />
        {!isUpdate && <Entry label={strings.version}>{info.version}</Entry>}
      </dl>
      {isUpdate && <PackChanges pack={pack} l10n={l10n} />}
      <h4>{strings.marked}</h4>
      <ul class="name-chips">
        {names.slice(0, FIRST_NAMES).map((name) => (
          <li key={name.key}>
            <PackText text={name.name} language={l10n.language} />
            <Spellings name={name} l10n={l10n} limit={FIRST_SPELLINGS} />
          </li>
        ))}
        {names.length > FIRST_NAMES && <li class="more">{strings.more(names.length - FIRST_NAMES)}</li>}
      </ul>
      <p>{everydayText(outline.everyday, strings, bidiIsolated)}</p>
      <SampleCards cards={cards} preferences={preferences} l10n={l10n} actions={actions} />
      <PackWarnings pack={pack} l10n={l10n} />
      <div class="pack-offer-buttons">
        {!isSame && (
          <button
            type="button"
            class="button button-main"
            disabled={isAdding}
            onClick={() => void actions.addOffered()}
          >
            {isUpdate ? strings.update : strings.add}
          </button>
        )}
        <button type="button" class="button" disabled={isAdding} onClick={actions.cancelOffered}>
          {isSame ? cardStrings.close : strings.cancel}
        </button>
        <div aria-live="polite" class="pack-adding">
          {isAdding && (
            <label class="progress">
              {strings.adding}
              <progress />
            </label>
          )}
        </div>
      </div>
    </section>
  );
}

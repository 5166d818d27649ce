import { useEffect, useRef } from 'preact/hooks';
import type { Localised } from '../../core/packs/pack.ts';
import { LOCALES } from '../../core/shared/language.ts';
import { Notice } from '../../ui/components/notice.tsx';
import type { Localisation } from '../session/localisation.ts';
import type { CheckedPack } from '../session/pack-state.ts';
import type { Actions } from '../session/session.ts';
import { PackChanges } from './pack-changes.tsx';
import { PackText } from './pack-text.tsx';
import { SampleNotes } from './sample-notes.tsx';
import { Entry, SourceEntries } from './source-entries.tsx';

/** How many names the preview shows. */
const FIRST_NAMES = 12;
/** Stands for the title in a sentence, as it has a language and a direction of its own. */
const SLOT = '\0';

interface Props {
  pack: CheckedPack;
  l10n: Localisation;
  actions: Actions;
}

/** Shows a pack before it is added. Takes the focus, so that screen readers read it. */
export function PackPreview({ pack, l10n, actions }: Props) {
  const { packStrings: strings, cardStrings } = l10n;
  const { outline, isUpdate, isAdding, difference } = pack;
  const isSame = difference?.isSame ?? false;
  const { info, names, samples } = outline;
  const question = isUpdate ? strings.previewUpdate : strings.preview;
  const [before, after] = question(SLOT).split(SLOT);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [outline]);
  return (
    <section class="pack-offer" aria-labelledby="pack-preview" aria-busy={isAdding}>
      <h3 id="pack-preview" tabIndex={-1} ref={heading}>
        {before}
        <PackText text={info.title} l10n={l10n} />
        {after}
      </h3>
      <dl class="pack-facts">
        <Entry label={strings.contents} l10n={l10n}>
          {strings.names(info.entities)}, {strings.notes(info.notes)}
        </Entry>
        <SourceEntries info={info} l10n={l10n} />
        {!isUpdate && (
          <Entry label={strings.version} l10n={l10n}>
            {info.version}
          </Entry>
        )}
      </dl>
      {isUpdate && <PackChanges pack={pack} l10n={l10n} />}
      <h4>{strings.marked}</h4>
      <ul class="name-chips">
        {names.slice(0, FIRST_NAMES).map(({ key, name }) => (
          <li key={key}>
            <PackText text={name} l10n={l10n} />
          </li>
        ))}
        {names.length > FIRST_NAMES && <li class="more">{strings.more(names.length - FIRST_NAMES)}</li>}
      </ul>
      <h4>{strings.samples}</h4>
      <SampleNotes notes={samples} l10n={l10n} />
      <Remarks pack={pack} l10n={l10n} />
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

/** What may surprise later: warnings, and names that other packs have too. */
function Remarks({ pack: { outline, shared }, l10n }: Pick<Props, 'pack' | 'l10n'>) {
  const { packStrings: strings, localised, language } = l10n;
  const listOf = (texts: readonly string[]) => new Intl.ListFormat(LOCALES[language]).format(texts);
  const namesOf = (names: readonly Localised[], more: number) =>
    listOf([...names.map(localised), ...(more > 0 ? [strings.moreNames(more)] : [])]);
  const [first, ...rest] = [
    ...outline.warnings.map(({ aliases, more }) =>
      strings.shortAliases(aliases.map(strings.quoted).join(', '), more),
    ),
    ...shared.map(({ names, more, title }) => strings.shared(namesOf(names, more), localised(title))),
  ];
  return first === undefined ? null : (
    <Notice title={strings.warnings} text={first} tone="info">
      {rest.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}

import type { Localised } from '../../core/packs/pack.ts';
import { LOCALES } from '../../core/shared/language.ts';
import { Notice } from '../../ui/components/notice.tsx';
import type { Localisation } from '../session/localisation.ts';
import type { CheckedPack } from '../session/pack-state.ts';
import { FaultTable } from './fault-table.tsx';

interface Props {
  pack: CheckedPack;
  l10n: Localisation;
}

/** What may surprise readers later: doubtful spellings, and names that other packs have too. Then what its author may mend. */
export function PackRemarks({ pack: { outline, shared }, l10n }: Props) {
  const { packStrings: strings, packWarningStrings, localised, language } = l10n;
  const { concerns, warnings, moreWarnings } = outline;
  const list = new Intl.ListFormat(LOCALES[language]);
  const namesOf = (names: readonly Localised[], more: number) =>
    list.format([...names.map(localised), ...(more > 0 ? [strings.moreNames(more)] : [])]);
  const [first, ...rest] = [
    ...concerns.map(({ type, spellings, more }) => {
      const quoted = spellings.map(strings.quoted).join(', ');
      return `${strings.concerns[type]} ${quoted}${more > 0 ? ` ${strings.more(more)}` : ''}`;
    }),
    ...shared.map(({ names, more, title }) => strings.shared(namesOf(names, more), localised(title))),
  ];
  return (
    <>
      {first !== undefined && (
        <Notice title={strings.warnings} text={first} tone="info">
          {rest.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      {warnings.length > 0 && (
        <details class="disclosure">
          <summary>{strings.forAuthors(warnings.length + moreWarnings)}</summary>
          <FaultTable
            heading={strings.remark}
            faults={warnings.map(({ path, reason }) => ({ path, words: packWarningStrings.reason(reason) }))}
            more={moreWarnings > 0 ? strings.moreRemarks(moreWarnings) : undefined}
            l10n={l10n}
          />
        </details>
      )}
    </>
  );
}

import { Notice } from '../../../ui/components/notice.tsx';
import type { Localisation } from '../../session/localisation.ts';
import type { CheckedPack } from '../../session/offer/pack-state.ts';
import { sharedTexts } from '../../session/shared-texts.ts';
import { ProblemTable } from './problem-table.tsx';
import { readerWarningText } from './reader-warning-text.ts';

interface Props {
  pack: CheckedPack;
  l10n: Localisation;
}

/** What may surprise readers later: doubtful spellings, and names that other packs have, too. Then the warnings for the author. */
export function PackWarnings({ pack: { outline, shared }, l10n }: Props) {
  const { packStrings: strings, packWarningStrings } = l10n;
  const { readerWarnings, warnings, moreWarnings } = outline;
  const [first, ...rest] = [
    ...readerWarnings.map((warning) => readerWarningText(warning, l10n)),
    ...sharedTexts(shared, l10n),
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
          <ProblemTable
            heading={strings.howToMend}
            problems={warnings.map(({ path, reason }) => ({ path, text: packWarningStrings.reason(reason) }))}
            more={moreWarnings > 0 ? strings.moreWarningsForAuthor(moreWarnings) : undefined}
            l10n={l10n}
          />
        </details>
      )}
    </>
  );
}

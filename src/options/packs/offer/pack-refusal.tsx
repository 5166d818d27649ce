import { useLayoutEffect, useRef } from 'preact/hooks';
import { assertNever } from '../../../core/shared/assert-never.ts';
import { bidiIsolated } from '../../../core/text/bidi.ts';
import type { Localisation } from '../../session/localisation.ts';
import type { LocatedProblem } from '../../session/offer/pack-reader.ts';
import type { RefusedPack } from '../../session/offer/pack-state.ts';
import type { Actions } from '../../session/session.ts';
import { ProblemTable } from './problem-table.tsx';

interface Props {
  /** The file's name; `undefined` for pasted text. */
  name: string | undefined;
  problem: RefusedPack;
  l10n: Localisation;
  actions: Actions;
}

/** Why a pack cannot be added, with its mistakes. Takes the focus, so that screen readers read it. */
export function PackRefusal({ name, problem, l10n, actions }: Props) {
  const { packStrings: strings } = l10n;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [problem]);
  return (
    <section class="pack-offer pack-refusal" aria-labelledby="pack-refusal">
      <h3 id="pack-refusal" tabIndex={-1} ref={heading} aria-describedby="pack-refusal-reason">
        {name === undefined ? strings.refusedPaste : strings.refused(bidiIsolated(name))}
      </h3>
      <p id="pack-refusal-reason">
        {reasonOf(problem, l10n)} {strings.nothingChanged}
      </p>
      {problem.type === 'invalid' && (
        <ProblemTable
          heading={strings.what}
          problems={problem.mistakes.map((mistake) => ({
            path: mistake.path === '' && mistake.place ? undefined : mistake.path,
            place: placeOf(mistake, problem.isOneLine, l10n),
            text: l10n.packProblemStrings.reason(mistake.reason),
          }))}
          more={problem.more > 0 ? strings.moreMistakes(problem.more) : undefined}
          l10n={l10n}
        />
      )}
      <button type="button" class="button" onClick={actions.cancelOffered}>
        {l10n.cardStrings.close}
      </button>
    </section>
  );
}

/** Where a mistake is: the line, or the character where the whole text is one line. */
function placeOf(
  { place }: LocatedProblem,
  isOneLine: boolean,
  { packStrings: strings }: Localisation,
): string | undefined {
  if (!place) return undefined;
  return isOneLine && place.column !== undefined ? strings.character(place.column) : strings.line(place.line);
}

function reasonOf(problem: RefusedPack, { packStrings: strings, inText }: Localisation): string {
  switch (problem.type) {
    case 'several':
      return strings.several(problem.count);
    case 'too-big':
      return strings.tooBig(problem.size, problem.limit);
    case 'unreadable':
    case 'not-text':
    case 'empty':
    case 'settings':
    case 'address':
    case 'unfinished':
    case 'packs-unreadable':
      return strings.reasons[problem.type];
    case 'bundled':
      return strings.bundledId(inText(problem.title));
    case 'too-many':
      return strings.tooManyPacks(problem.limit);
    case 'invalid':
      return strings.mistakes(problem.mistakes.length + problem.more);
    default:
      return assertNever(problem);
  }
}

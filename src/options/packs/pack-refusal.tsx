import { useEffect, useRef } from 'preact/hooks';
import { assertNever } from '../../core/shared/assert-never.ts';
import type { Localisation } from '../session/localisation.ts';
import type { RefusedPack } from '../session/pack-state.ts';
import type { Actions } from '../session/session.ts';

interface Props {
  /** The file's name; `undefined` for pasted text. */
  name: string | undefined;
  problem: RefusedPack;
  l10n: Localisation;
  actions: Actions;
}

/** Why a pack was not added, with all of its mistakes. Takes the focus, so that screen readers read it. */
export function PackRefusal({ name, problem, l10n, actions }: Props) {
  const { packStrings: strings } = l10n;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [problem]);
  return (
    <section class="pack-offer pack-refusal" aria-labelledby="pack-refusal">
      <h3 id="pack-refusal" tabIndex={-1} ref={heading} aria-describedby="pack-refusal-reason">
        <bdi>{name === undefined ? strings.refusedPaste : strings.refused(name)}</bdi>
      </h3>
      <p id="pack-refusal-reason">
        {reasonOf(problem, l10n)} {strings.nothingChanged}
      </p>
      {problem.type === 'invalid' && <Mistakes {...problem} l10n={l10n} />}
      <button type="button" class="button" onClick={actions.cancelOffered}>
        {l10n.cardStrings.close}
      </button>
    </section>
  );
}

type MistakesProps = Pick<Extract<RefusedPack, { type: 'invalid' }>, 'mistakes' | 'more'> & {
  l10n: Localisation;
};

/** Each mistake with its place and how to mend it. */
function Mistakes({ mistakes, more, l10n }: MistakesProps) {
  const { packStrings: strings, packProblemStrings } = l10n;
  return (
    <div class="mistakes-box">
      <table class="mistakes">
        <thead>
          <tr>
            <th scope="col">{strings.where}</th>
            <th scope="col">{strings.what}</th>
          </tr>
        </thead>
        <tbody>
          {mistakes.map(({ path, reason, place }) => (
            <tr key={`${path} ${JSON.stringify(reason)}`}>
              <th scope="row">
                {path === '' ? packProblemStrings.wholeFile : <code dir="ltr">{path}</code>}
                {place && <span class="mistake-line">{strings.line(place.line)}</span>}
              </th>
              <td>
                <bdi>{packProblemStrings.reason(reason)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="more-mistakes">{strings.moreMistakes(more)}</p>}
    </div>
  );
}

function reasonOf(problem: RefusedPack, { packStrings: strings, localised }: Localisation): string {
  switch (problem.type) {
    case 'several':
      return strings.several(problem.count);
    case 'too-big':
      return strings.tooBig(problem.size, problem.limit);
    case 'unreadable':
    case 'not-text':
    case 'empty':
      return strings.reasons[problem.type];
    case 'bundled':
      return strings.bundledId(localised(problem.title));
    case 'too-many':
      return strings.tooManyPacks(problem.limit);
    case 'invalid':
      return strings.mistakes(problem.mistakes.length + problem.more);
    default:
      return assertNever(problem);
  }
}

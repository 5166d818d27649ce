import type { Localisation } from '../session/localisation.ts';

interface Props {
  /** Heading of the column of words. */
  heading: string;
  /** `path` of the field: empty for the whole file, `undefined` for a line of a table. `place` tells its line. */
  problems: readonly { path: string | undefined; place?: string | undefined; words: string }[];
  /** Says that there are more. */
  more: string | undefined;
  l10n: Localisation;
}

/** Problems or warnings of a pack: where each one is, and what to do. */
export function ProblemTable({ heading, problems, more, l10n }: Props) {
  const { packStrings: strings, packProblemStrings } = l10n;
  return (
    <>
      <table class="problems">
        <thead>
          <tr>
            <th scope="col">{strings.where}</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, place, words }) => (
            <tr key={`${path} ${place} ${words}`}>
              <th scope="row">
                {path === '' && packProblemStrings.wholeFile}
                {path && <code dir="ltr">{path}</code>}
                {place !== undefined && <span class="problem-place">{place}</span>}
              </th>
              <td>
                <bdi>{words}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more !== undefined && <p class="more-problems">{more}</p>}
    </>
  );
}

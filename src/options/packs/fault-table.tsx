import type { Localisation } from '../session/localisation.ts';

interface Props {
  /** Heading of the column of words. */
  heading: string;
  /** Each with the path of its field, empty for the whole file and none for a line of a table, and where that is in the text. */
  faults: readonly { path: string | undefined; place?: string | undefined; words: string }[];
  /** That there are more. */
  more: string | undefined;
  l10n: Localisation;
}

/** What is wrong in a pack, or doubtful: where it is, and what to do. */
export function FaultTable({ heading, faults, more, l10n }: Props) {
  const { packStrings: strings, packProblemStrings } = l10n;
  return (
    <>
      <table class="faults">
        <thead>
          <tr>
            <th scope="col">{strings.where}</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ path, place, words }) => (
            <tr key={`${path} ${place} ${words}`}>
              <th scope="row">
                {path === '' && packProblemStrings.wholeFile}
                {path && <code dir="ltr">{path}</code>}
                {place !== undefined && <span class="fault-place">{place}</span>}
              </th>
              <td>
                <bdi>{words}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more !== undefined && <p class="more-faults">{more}</p>}
    </>
  );
}

import type { Localisation } from '../../session/localisation.ts';

interface Props {
  /** The heading of the column of texts. */
  heading: string;
  /**
   * `path` is the path of a field, empty for the file as a whole, `undefined` where there is only a place. `place` says where it is in
   * the text, `text` what is wrong.
   */
  problems: readonly { path: string | undefined; place?: string | undefined; text: string }[];
  /** A line that says how many more there are. */
  more: string | undefined;
  l10n: Localisation;
}

/** Mistakes or warnings of a pack, each with its place. */
export function ProblemTable({ heading, problems, more, l10n }: Props) {
  const { packStrings: strings, packProblemStrings } = l10n;
  return (
    <>
      <table class="pack-problems">
        <thead>
          <tr>
            <th scope="col">{strings.where}</th>
            <th scope="col">{heading}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ path, place, text }) => (
            <tr key={`${path} ${place} ${text}`}>
              <th scope="row">
                {path === '' && packProblemStrings.wholeFile}
                {path && <code dir="ltr">{path}</code>}
                {place !== undefined && <span class="problem-place">{place}</span>}
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more !== undefined && <p class="more-problems">{more}</p>}
    </>
  );
}

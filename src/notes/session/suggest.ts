import { searchForm } from '../../core/text/search-form.ts';

/** How many suggestions a list shows. */
const MAX_SUGGESTIONS = 50;

/** The value of the option with a name, whatever its capitals and accents, and the spaces around it. */
export function valueOfName(
  options: readonly { name: string; value: string }[],
  typed: string,
): string | undefined {
  const wanted = searchForm(typed.trim());
  const exact =
    options.find(({ name }) => name === typed) ?? options.find(({ name }) => searchForm(name) === wanted);
  return exact?.value;
}

/** The options whose names contain the typed text, up to a limit. Names that begin with it come first, then those with more notes. */
export function suggest<T extends { name: string; count: number }>(
  options: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = searchForm(typed.trim());
  const fitting = options.flatMap((option) => {
    const place = searchForm(option.name).indexOf(wanted);
    return place < 0 ? [] : [{ option, place }];
  });
  return fitting
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0) || b.option.count - a.option.count)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ option }) => option);
}

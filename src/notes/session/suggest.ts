import { fold } from '../../core/text/fold.ts';

const MAX_SUGGESTIONS = 50;

/** The options whose names fit what was typed, those first that begin with it. No more than a list can show. */
export function suggest<T extends { name: string; count: number }>(
  options: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = fold(typed.trim());
  const fitting = options.flatMap((option) => {
    const place = fold(option.name).indexOf(wanted);
    return place < 0 ? [] : [{ option, place }];
  });
  return fitting
    .sort((a, b) => Number(a.place > 0) - Number(b.place > 0) || b.option.count - a.option.count)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ option }) => option);
}

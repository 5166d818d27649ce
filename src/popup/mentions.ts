import type { ListedMention } from '../platform/messages.ts';

/** The most mentions of one entity that are listed. */
export const MOST_LISTED = 200;

/** A mention and the frame it is in. */
export interface FramedMention extends ListedMention {
  frameId: number;
}

/** Names a mention among all of the page. */
export const keyOf = ({ frameId, id }: FramedMention): string => `${frameId}:${id}`;

/**
 * The mentions of several frames, one frame after the other, `MOST_LISTED` of each entity at the most.
 * @param ask asks one frame; a frame that does not answer has none
 */
export async function gatherMentions(
  frames: readonly number[],
  ask: (frameId: number, most: number) => Promise<readonly ListedMention[]>,
): Promise<FramedMention[]> {
  const lists = await Promise.all(
    frames.map(async (frameId) => {
      const list = await ask(frameId, MOST_LISTED).catch(() => []);
      return list.map((mention) => ({ ...mention, frameId }));
    }),
  );
  const counted = new Map<string, number>();
  return lists.flat().filter(({ entity }) => {
    const count = (counted.get(entity) ?? 0) + 1;
    counted.set(entity, count);
    return count <= MOST_LISTED;
  });
}

/** The mention one step on from the current one, around the end; the first or the last when there is none yet. */
export function stepFrom(
  mentions: readonly FramedMention[],
  current: string | undefined,
  direction: 1 | -1,
): FramedMention | undefined {
  const at = mentions.findIndex((mention) => keyOf(mention) === current);
  const start = at < 0 && direction === -1 ? 0 : at;
  return mentions.at((start + direction) % mentions.length);
}

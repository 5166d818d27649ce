import type { ListedMention } from '../../platform/messages/to-frames.ts';

/** A mention and the frame it is in. */
export interface FramedMention extends ListedMention {
  frameId: number;
}

/** Mentions of the page, in its order. */
export interface Gathered {
  list: readonly FramedMention[];
  /** Whether these are all of them, and not only the first of each entity. */
  whole: boolean;
}
export const NO_MENTIONS: Gathered = { list: [], whole: false };

/** Names a mention among all of the page. */
export const keyOf = ({ frameId, id }: FramedMention): string => `${frameId}:${id}`;

/**
 * The mentions of several frames, one frame after the other.
 * @param ask asks one frame; a frame that does not answer has none
 */
export async function gatherMentions(
  frames: readonly number[],
  ask: (frameId: number) => Promise<readonly ListedMention[]>,
): Promise<FramedMention[]> {
  const lists = await Promise.all(
    frames.map(async (frameId) => {
      const list = await ask(frameId).catch(() => []);
      return list.map((mention) => ({ ...mention, frameId }));
    }),
  );
  return lists.flat();
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

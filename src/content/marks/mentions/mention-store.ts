import type { NodeRange } from '../../../core/text/text-flow.ts';
import { Listeners } from '../../dom/listeners.ts';
import { isInPage } from '../../dom/nodes.ts';

/** One mention on the page. */
export interface PageMention {
  entity: string;
  /** The alias that matched, as the pack spells it. */
  alias: string;
  range: StaticRange;
  /** The text node in which the mention begins. */
  node: Text;
  /** The parent of that node when it was scanned. */
  parent: ParentNode | null;
}

/** A change of the store. */
export interface MentionChange {
  removed: readonly PageMention[];
  added: readonly PageMention[];
}

/** All mentions of a frame, indexed by the text node in which they begin. */
export class MentionStore {
  readonly #byNode = new Map<Text, PageMention[]>();
  readonly #listeners = new Listeners<MentionChange>();

  get isEmpty(): boolean {
    return this.#byNode.size === 0;
  }

  /** The mentions that begin in a text node, in document order. */
  in(node: Text): readonly PageMention[] {
    return [...(this.#byNode.get(node) ?? [])].sort((a, b) => a.range.startOffset - b.range.startOffset);
  }

  /** All mentions, in the order in which their texts were scanned. */
  *all(): Generator<PageMention> {
    for (const mentions of this.#byNode.values()) yield* mentions;
  }

  /**
   * Replaces all mentions that begin in one of `stretches` by `mentions`. Keeps the objects of unchanged mentions.
   * A stretch up to the end of its node includes mentions beyond that end, from when the text was longer.
   */
  replace(stretches: Iterable<NodeRange<Text>>, mentions: readonly PageMention[]): void {
    const removed = this.#take(stretches);
    const added: PageMention[] = [];
    for (const mention of mentions) {
      const index = removed.findIndex((other) => isSame(other, mention));
      const [kept] = index < 0 ? [mention] : removed.splice(index, 1);
      if (!kept) continue;
      if (kept === mention) added.push(mention);
      const siblings = this.#byNode.get(kept.node);
      if (siblings) siblings.push(kept);
      else this.#byNode.set(kept.node, [kept]);
    }
    if (removed.length > 0 || added.length > 0) this.#listeners.notify({ removed, added });
  }

  #take(stretches: Iterable<NodeRange<Text>>): PageMention[] {
    if (this.#byNode.size === 0) return [];
    const taken: PageMention[] = [];
    for (const { node, from, to } of stretches) {
      const known = this.#byNode.get(node);
      if (!known) continue;
      const end = to >= node.length ? Number.POSITIVE_INFINITY : to;
      const isTaken = ({ range }: PageMention) => range.startOffset >= from && range.startOffset < end;
      const remaining = known.filter((mention) => !isTaken(mention));
      taken.push(...known.filter(isTaken));
      if (remaining.length > 0) this.#byNode.set(node, remaining);
      else this.#byNode.delete(node);
    }
    return taken;
  }

  /** Drops the mentions of nodes that have left the page. */
  prune(): void {
    const detached = [...this.#byNode.keys()].filter((node) => !isInPage(node));
    this.replace(
      detached.map((node) => ({ node, from: 0, to: node.length })),
      [],
    );
  }

  /** Calls `listener` after every change, until `signal` aborts. */
  onChange(listener: (change: MentionChange) => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }
}

/** Whether both have the same entity, alias, range and parent. */
function isSame(one: PageMention, other: PageMention): boolean {
  return (
    one.entity === other.entity &&
    one.alias === other.alias &&
    one.parent === other.parent &&
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.range.endContainer === other.range.endContainer &&
    one.range.endOffset === other.range.endOffset
  );
}

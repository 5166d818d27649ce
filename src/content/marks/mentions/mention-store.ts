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
  /** What that node stood in when it was scanned. */
  parent: ParentNode | null;
}

/** What a change of the store took away and brought. */
export interface MentionChange {
  removed: readonly PageMention[];
  added: readonly PageMention[];
}

/** All mentions of a frame, by the text node in which they begin. */
export class MentionStore {
  readonly #byNode = new Map<Text, PageMention[]>();
  readonly #listeners = new Listeners<MentionChange>();

  get isEmpty(): boolean {
    return this.#byNode.size === 0;
  }

  /** Mentions that begin in a text node, in order. */
  in(node: Text): readonly PageMention[] {
    return [...(this.#byNode.get(node) ?? [])].sort((a, b) => a.range.startOffset - b.range.startOffset);
  }

  /** Every mention; in the order in which text was scanned, not that of the page. */
  *all(): Generator<PageMention> {
    for (const mentions of this.#byNode.values()) yield* mentions;
  }

  /**
   * Puts `mentions` in place of all that begin in one of `stretches`. Mentions that stay as they were are kept.
   * A stretch that reaches the end of its node takes what the node once held behind it, too.
   */
  replace(stretches: Iterable<NodeRange<Text>>, mentions: readonly PageMention[]): void {
    const old = this.#take(stretches);
    const added: PageMention[] = [];
    for (const mention of mentions) {
      const same = old.findIndex((other) => isSame(other, mention));
      const [kept] = same < 0 ? [mention] : old.splice(same, 1);
      if (!kept) continue;
      if (kept === mention) added.push(mention);
      const siblings = this.#byNode.get(kept.node);
      if (siblings) siblings.push(kept);
      else this.#byNode.set(kept.node, [kept]);
    }
    if (old.length > 0 || added.length > 0) this.#listeners.notify({ removed: old, added });
  }

  #take(stretches: Iterable<NodeRange<Text>>): PageMention[] {
    if (this.#byNode.size === 0) return [];
    const taken: PageMention[] = [];
    for (const { node, from, to } of stretches) {
      const known = this.#byNode.get(node);
      if (!known) continue;
      const end = to >= node.length ? Number.POSITIVE_INFINITY : to;
      const isTaken = ({ range }: PageMention) => range.startOffset >= from && range.startOffset < end;
      const left = known.filter((mention) => !isTaken(mention));
      taken.push(...known.filter(isTaken));
      if (left.length > 0) this.#byNode.set(node, left);
      else this.#byNode.delete(node);
    }
    return taken;
  }

  /** Drops the mentions of nodes that have left the page. */
  prune(): void {
    this.replace([...this.#byNode.keys()].filter((node) => !isInPage(node)).map(wholeOf), []);
  }

  /** Drops all mentions. */
  clear(): void {
    this.replace([...this.#byNode.keys()].map(wholeOf), []);
  }

  /** Calls back after every change until `signal` aborts. */
  onChange(listener: (change: MentionChange) => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }
}

const wholeOf = (node: Text): NodeRange<Text> => ({ node, from: 0, to: node.length });

/** The same entity, by the same alias, at the same place of the text and of the page. */
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

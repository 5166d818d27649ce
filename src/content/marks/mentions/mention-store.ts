import type { NodeRange } from '../../../core/text/text-flow.ts';
import { Listeners } from '../../dom/listeners.ts';
import { isInPage } from '../../dom/nodes.ts';

/** One mention on the page. */
export interface PageMention {
  entity: string;
  /** The alias that matched, as the pack spells it. */
  alias: string;
  range: StaticRange;
  /** The text of the range, as far as it is in `node`. */
  text: string;
  /** The text node in which the mention begins. */
  node: Text;
  /** The text node in which it ends. */
  end: Text;
  /** The nearest ancestor of `node` that has a box, as it was when the text was scanned. */
  box: Element | null;
}

/** A change of the store. */
export interface MentionChange {
  removed: readonly PageMention[];
  added: readonly PageMention[];
}

/** How many text nodes are checked per step, if nothing has to be dropped. */
const CHECKS_PER_STEP = 64;

/** All mentions of a frame, indexed by the text node in which they begin. */
export class MentionStore {
  readonly #byNode = new Map<Text, PageMention[]>();
  readonly #listeners = new Listeners<MentionChange>();

  /** The number of text nodes in which a mention begins. */
  get size(): number {
    return this.#byNode.size;
  }

  /** Whether a mention begins in a text node. */
  has(node: Text): boolean {
    return this.#byNode.has(node);
  }

  /** The mentions that begin in a text node, in document order. */
  in(node: Text): readonly PageMention[] {
    return (this.#byNode.get(node) ?? []).toSorted((a, b) => a.range.startOffset - b.range.startOffset);
  }

  /**
   * Replaces all mentions that begin in one of `stretches` by `mentions`. Keeps the objects of unchanged mentions.
   * Where a stretch ends with its node, mentions that begin after that end are replaced, too: the page has shortened the text since.
   */
  replace(stretches: Iterable<NodeRange<Text>>, mentions: readonly PageMention[]): void {
    const removed = this.#take(stretches);
    const added: PageMention[] = [];
    for (const mention of mentions) {
      const { node, range } = mention;
      const byStart = removed.get(node);
      const known = byStart?.get(range.startOffset);
      const kept = known && isSame(known, mention) ? known : mention;
      if (kept === known) byStart?.delete(range.startOffset);
      else added.push(mention);
      const siblings = this.#byNode.get(node);
      if (siblings) siblings.push(kept);
      else this.#byNode.set(node, [kept]);
    }
    const gone = [...removed.values()].flatMap((byStart) => [...byStart.values()]);
    if (gone.length + added.length > 0) this.#listeners.notify({ removed: gone, added });
  }

  /** Removes the mentions that begin in one of the stretches. @returns them by text node and start offset: no two begin at one place */
  #take(stretches: Iterable<NodeRange<Text>>): Map<Text, Map<number, PageMention>> {
    const taken = new Map<Text, Map<number, PageMention>>();
    for (const { node, from, to } of stretches) {
      const known = this.#byNode.get(node);
      if (!known) continue;
      const end = to >= node.length ? Number.POSITIVE_INFINITY : to;
      const byStart = taken.get(node) ?? new Map<number, PageMention>();
      taken.set(node, byStart);
      const remaining = known.filter((mention) => {
        const { startOffset } = mention.range;
        const isTaken = startOffset >= from && startOffset < end;
        if (isTaken) byStart.set(startOffset, mention);
        return !isTaken;
      });
      if (remaining.length > 0) this.#byNode.set(node, remaining);
      else this.#byNode.delete(node);
    }
    return taken;
  }

  /** Drops the mentions that begin in a text node. */
  drop(node: Text): void {
    const removed = this.#byNode.get(node);
    this.#byNode.delete(node);
    if (removed) this.#listeners.notify({ removed, added: [] });
  }

  /** Drops the mentions that begin in a text node unless all are still what was found there. */
  dropIfChanged(node: Text): void {
    const isChanged = ({ range, text }: PageMention) => !node.data.startsWith(text, range.startOffset);
    if (this.#byNode.get(node)?.some(isChanged)) this.drop(node);
  }

  /** Drops the mentions of nodes that have left the page, in steps. */
  *prune(): Generator<undefined> {
    let checked = 0;
    for (const node of this.#byNode.keys()) {
      if (!isInPage(node)) this.drop(node);
      // A step for each would take longer than the check.
      else if (++checked % CHECKS_PER_STEP > 0) continue;
      yield;
    }
  }

  /** Calls `listener` after every change, until `signal` aborts. */
  onChange(listener: (change: MentionChange) => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }
}

/** Whether two mentions that begin at one place have the same entity, text, end and box. */
function isSame(one: PageMention, other: PageMention): boolean {
  return (
    one.entity === other.entity &&
    one.text === other.text &&
    one.box === other.box &&
    one.end === other.end &&
    one.range.endOffset === other.range.endOffset
  );
}

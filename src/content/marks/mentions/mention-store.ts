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
interface MentionChange {
  removed: readonly PageMention[];
  added: readonly PageMention[];
}

/** How many text nodes are checked per step, if nothing has to be dropped. */
const CHECKS_PER_STEP = 64;

/** All mentions of a frame, indexed by the text node in which they begin. */
export interface MentionStore {
  /** The number of text nodes in which a mention begins. */
  readonly size: number;
  /** Whether a mention begins in a text node. */
  has(node: Text): boolean;
  /** The mentions that begin in a text node, in document order. */
  in(node: Text): readonly PageMention[];
  /**
   * Replaces all mentions that begin in one of `stretches` by `mentions`. Keeps the objects of unchanged mentions.
   * Where a stretch ends with its node, mentions that begin after that end are replaced, too: the page has shortened the text since.
   */
  replace(stretches: Iterable<NodeRange<Text>>, mentions: readonly PageMention[]): void;
  /** Drops the mentions that begin in a text node. */
  drop(node: Text): void;
  /** Drops the mentions that begin in a text node unless all are still what was found there. */
  dropIfChanged(node: Text): void;
  /** Drops the mentions of nodes that have left the page, in steps. */
  prune(): Generator<undefined>;
  /** Calls `listener` after every change, until `signal` aborts. */
  onChange(listener: (change: MentionChange) => void, signal: AbortSignal): void;
}

export function createMentionStore(): MentionStore {
  const byNode = new Map<Text, PageMention[]>();
  const listeners = new Listeners<MentionChange>();

  /** Removes the mentions that begin in one of the stretches. @returns them by text node and start offset: no two begin at one place */
  function take(stretches: Iterable<NodeRange<Text>>): Map<Text, Map<number, PageMention>> {
    const taken = new Map<Text, Map<number, PageMention>>();
    for (const { node, from, to } of stretches) {
      const known = byNode.get(node);
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
      if (remaining.length > 0) byNode.set(node, remaining);
      else byNode.delete(node);
    }
    return taken;
  }

  function drop(node: Text): void {
    const removed = byNode.get(node);
    byNode.delete(node);
    if (removed) listeners.notify({ removed, added: [] });
  }

  return {
    get size() {
      return byNode.size;
    },
    has: (node) => byNode.has(node),
    in: (node) => (byNode.get(node) ?? []).toSorted((a, b) => a.range.startOffset - b.range.startOffset),
    replace(stretches, mentions) {
      const removed = take(stretches);
      const added: PageMention[] = [];
      for (const mention of mentions) {
        const { node, range } = mention;
        const byStart = removed.get(node);
        const known = byStart?.get(range.startOffset);
        const kept = known && isSame(known, mention) ? known : mention;
        if (kept === known) byStart?.delete(range.startOffset);
        else added.push(mention);
        const siblings = byNode.get(node);
        if (siblings) siblings.push(kept);
        else byNode.set(node, [kept]);
      }
      const gone = [...removed.values()].flatMap((byStart) => [...byStart.values()]);
      if (gone.length + added.length > 0) listeners.notify({ removed: gone, added });
    },
    drop,
    dropIfChanged(node) {
      // Read once: Firefox copies it.
      const { data } = node;
      const isChanged = ({ range, text }: PageMention) => !data.startsWith(text, range.startOffset);
      if (byNode.get(node)?.some(isChanged)) drop(node);
    },
    *prune() {
      let checked = 0;
      for (const node of byNode.keys()) {
        if (!isInPage(node)) drop(node);
        // A step for each would take longer than the check.
        else if (++checked % CHECKS_PER_STEP > 0) continue;
        yield;
      }
    },
    onChange: (listener, signal) => listeners.add(listener, signal),
  };
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

import type { Matcher } from '../core/matcher.ts';
import { TextFlow } from '../core/text-flow.ts';
import { resolveSeams } from './flow-resolver.ts';
import type { MentionStore, PageMention } from './mention-store.ts';
import { isText, nextText, type Root, textWalker } from './nodes.ts';

/** Text that is matched in one go, in UTF-16 units: well under a millisecond's work. */
const CHUNK = 16_384;
/**
 * How much text on either side can bear on whether a place is a mention: the longest look around of the matcher
 * (a sentence for ambiguous spellings, a token for addresses) and some.
 */
const CONTEXT = 512;

/** A page that keeps pulling the text away from under a scan is then scanned in one go. */
const MOST_RESTARTS = 5;

/** Finds mentions in a tree's text nodes and puts them into the store. */
export class Scanner {
  constructor(
    private readonly matcher: Matcher,
    private readonly store: MentionStore,
  ) {}

  /** Scans all of a tree, a chunk a step. */
  *scanRoot(root: Root, restarts = MOST_RESTARTS): Generator<void> {
    const walker = textWalker(root);
    const flow = new TextFlow<Text>();
    let from = 0;
    for (let node = nextText(walker); node; node = nextText(walker)) {
      const { data } = node;
      for (let offset = 0; offset < data.length; offset += CHUNK) {
        flow.append(node, data.length > CHUNK ? data.slice(offset, offset + CHUNK) : data, offset);
        if (flow.length < CHUNK + 2 * CONTEXT) continue;
        // All but the last stretch, whose surroundings are still to come.
        const to = flow.length - CONTEXT;
        this.#match(flow, from, to);
        flow.dropBefore(to - CONTEXT);
        from = CONTEXT;
        if (restarts > 0) yield;
        if (node.isConnected) continue;
        // The page removed what the walk stands on: its next steps would end in the removed tree.
        yield* this.scanRoot(root, restarts - 1);
        return;
      }
    }
    this.#match(flow, from, flow.length);
  }

  /**
   * Scans what `node` holds and the text around it, a chunk a step.
   * @param seen text nodes that were scanned already in this round; grows
   */
  *scanAround(root: Root, node: Node, seen: Set<Text>): Generator<void> {
    const flow = new TextFlow<Text>();
    const walker = textWalker(root);
    walker.currentNode = node;
    const own = isText(node) ? node : nextText(walker);
    walker.currentNode = node;
    let before = 0;
    let first: Node = node;
    while (before < 2 * CONTEXT && walker.previousNode()) {
      first = walker.currentNode;
      before += isText(first) ? first.length : 0;
    }
    walker.currentNode = first;
    // Where the mentions begin and end that may have changed: the node's text and some on either side.
    let from: number | undefined;
    let to: number | undefined;
    let isBefore = true;
    for (let text = isText(first) ? first : nextText(walker); text; text = nextText(walker)) {
      isBefore &&= text !== own;
      const isInside = !isBefore && node.contains(text);
      const isAfter = !isBefore && !isInside;
      if (isInside) {
        if (to === undefined && seen.has(text)) return;
        seen.add(text);
      }
      if (!isBefore) from ??= Math.max(0, flow.length - CONTEXT);
      if (isAfter && to !== undefined && flow.length - to > 2 * CONTEXT) break;
      flow.append(text, text.data);
      if (isInside || (isAfter && to === undefined)) to = flow.length;
      if (!isInside || from === undefined || flow.length - from < CHUNK) continue;
      const safe = flow.length - CONTEXT;
      this.#match(flow, from, safe);
      flow.dropBefore(safe - CONTEXT);
      from = CONTEXT;
      to = flow.length;
      yield;
      if (!text.isConnected) return;
    }
    this.#match(
      flow,
      from ?? Math.max(0, flow.length - CONTEXT),
      Math.min(flow.length, (to ?? flow.length) + CONTEXT),
    );
  }

  /** Stores the mentions that begin in `from`..`to` of the flow in place of those known there. */
  #match(flow: TextFlow<Text>, from: number, to: number): void {
    if (to <= from) return;
    const places = this.matcher.places(flow.text(), from, to);
    if (places.length === 0 && this.store.isEmpty) return;
    const text = places.length === 0 ? '' : resolveSeams(flow, places);
    const mentions = this.matcher.findAt(text, places).map(({ entity, alias, start, end }): PageMention => {
      const first = flow.locate(start);
      const last = flow.locate(end - 1);
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
      });
      return { entity, alias, range, node: first.node };
    });
    this.store.replace(flow.stretches(from, to), mentions);
  }
}

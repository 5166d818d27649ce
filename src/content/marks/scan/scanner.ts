import type { Matcher } from '../../../core/matching/matcher.ts';
import type { Step } from '../../../core/shared/slices.ts';
import { type NodeRange, TextFlow } from '../../../core/text/text-flow.ts';
import {
  contains,
  isInPage,
  nextText,
  parentOf,
  previousText,
  type Root,
  rootOf,
  textWalker,
} from '../../dom/nodes.ts';
import type { NameFinder } from '../../scout/lazy-matcher.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import { resolveSeams } from './flow-resolver.ts';

/** Text that is matched in one go, in UTF-16 units: well under a millisecond's work. */
const CHUNK = 65_536;
/**
 * How much text on either side can bear on whether a place is a mention: the longest look around of the matcher
 * (a token for addresses and its line, a sentence for ambiguous spellings) and some.
 */
const CONTEXT = 640;
/** A page that keeps pulling the text away from under a scan is then scanned in one go. */
const MOST_RESTARTS = 5;

/** Where a scan goes on. */
interface Cursor {
  node: Text;
  offset: number;
}

/** A scan of a whole tree that is under way. */
interface RootScan {
  cursor: Cursor | undefined;
  /** The page has moved the text that the scan stands at. */
  isLost: boolean;
}

/**
 * Finds mentions in a tree's text nodes and puts them into the store.
 * All that a scan keeps from one step to the next is where it stands: the page may have changed meanwhile.
 */
export class Scanner {
  readonly #scans = new Set<RootScan>();

  constructor(
    private readonly names: NameFinder,
    private readonly store: MentionStore,
  ) {}

  /** Scans all of a tree, a chunk a step. */
  *scanRoot(root: Root): Generator<Step> {
    const scan: RootScan = { cursor: startOf(root), isLost: false };
    this.#scans.add(scan);
    for (let restarts = 0; scan.cursor && isInPage(root); ) {
      scan.cursor = yield* this.#scanChunk(scan.cursor);
      if (restarts < MOST_RESTARTS) yield;
      if (!scan.isLost) continue;
      restarts += 1;
      scan.cursor = startOf(root);
      scan.isLost = false;
    }
    this.#scans.delete(scan);
  }

  /** Scans text nodes and the text around them, a chunk a step. What has been scanned is deleted from the set. */
  *scanTexts(texts: Set<Text>): Generator<Step> {
    for (const text of texts) {
      let cursor: Cursor | undefined = { node: text, offset: 0 };
      while (cursor && isInPage(cursor.node)) {
        cursor = yield* this.#scanChunk(cursor, texts);
        yield;
      }
      texts.delete(text);
    }
  }

  /** Has to be told of what the page takes away, before it is put elsewhere. */
  leave(removed: Node): void {
    for (const scan of this.#scans) scan.isLost ||= !!scan.cursor && contains(removed, scan.cursor.node);
  }

  /**
   * Scans from `start` on for as long as text is wanted, a chunk at most, and the surroundings.
   * @param wanted the texts to scan, all by default; those that are done are deleted
   * @returns where to go on: at `start` again when the matcher had to be waited for
   */
  *#scanChunk(start: Cursor, wanted?: Set<Text>): Generator<Step, Cursor | undefined> {
    const flow = new TextFlow<Text>();
    const walker = textWalker(rootOf(start.node));
    appendBefore(flow, walker, start);
    const own = flow.length;
    const full = own + CHUNK;
    const done: Text[] = [];
    const emptied: NodeRange<Text>[] = [];
    let to = own;
    let { offset } = start;
    walker.currentNode = start.node;
    for (let node: Text | null = start.node; node; node = nextText(walker), offset = 0) {
      const isWanted = !wanted || node === start.node || wanted.has(node);
      const room = (isWanted ? full : Math.min(to, full)) + 2 * CONTEXT - flow.length;
      if (room <= 0) break;
      const { data } = node;
      const isCut = data.length - offset > room;
      if (data.length > offset)
        flow.append(node, isCut || offset > 0 ? data.slice(offset, offset + room) : data, offset);
      if (data === '') emptied.push({ node, from: 0, to: 0 });
      if (!isWanted) continue;
      to = flow.length;
      if (wanted && to <= full) done.push(node);
    }
    const { matcher } = this.names;
    if (!matcher && this.names.mayBeIn(flow.text())) {
      yield this.names.load();
      // The page may have changed meanwhile.
      return start;
    }
    const end = to > full ? full : Math.min(flow.length, to + CONTEXT);
    this.#match(matcher, flow, Math.max(0, own - CONTEXT), end, emptied);
    for (const node of done) wanted?.delete(node);
    return to > full ? placeAt(flow, full) : undefined;
  }

  /**
   * Stores the mentions that begin in `from`..`to` of the flow in place of those known there.
   * @param matcher none for text that holds no name
   * @param emptied what else is known to hold none: empty texts are no part of a flow
   */
  #match(
    matcher: Matcher | undefined,
    flow: TextFlow<Text>,
    from: number,
    to: number,
    emptied: readonly NodeRange<Text>[],
  ): void {
    const places = matcher?.places(flow.text()) ?? [];
    if (places.length === 0 && this.store.isEmpty) return;
    const text = places.length === 0 ? '' : resolveSeams(flow, places);
    const mentions: PageMention[] = [];
    for (const { entity, alias, start, end } of matcher?.findAt(text, places) ?? []) {
      if (start < from || start >= to) continue;
      const first = flow.locate(start);
      const last = flow.locate(end - 1);
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
      });
      mentions.push({ entity, alias, range, node: first.node, parent: parentOf(first.node) });
    }
    const stretches = to > from ? flow.nodeRanges(from, to) : [];
    this.store.replace([...stretches, ...emptied], mentions);
  }
}

function startOf(root: Root): Cursor | undefined {
  const node = nextText(textWalker(root));
  return node ? { node, offset: 0 } : undefined;
}

/** Puts the text before a place into the flow, as much of it as bears on the mentions there. */
function appendBefore(flow: TextFlow<Text>, walker: TreeWalker, { node, offset }: Cursor): void {
  const before: Cursor[] = [{ node, offset }];
  let length = offset;
  walker.currentNode = node;
  while (length < 2 * CONTEXT) {
    const text = previousText(walker);
    if (!text) break;
    before.push({ node: text, offset: text.length });
    length += text.length;
  }
  for (const { node, offset } of before.reverse()) {
    const skipped = Math.max(0, offset - 2 * CONTEXT);
    if (offset > skipped) flow.append(node, node.data.slice(skipped, offset), skipped);
  }
}

/** The place of a unit of the flow; that of a seam is the end of the text before. */
function placeAt(flow: TextFlow<Text>, index: number): Cursor | undefined {
  const part = flow.parts[flow.partAt(index)];
  return part && { node: part.node, offset: part.offset + Math.min(index, part.end) - part.start };
}

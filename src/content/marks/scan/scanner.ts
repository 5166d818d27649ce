import type { MatchCandidate, Matcher } from '../../../core/matching/matcher.ts';
import { releaseLastMatch } from '../../../core/shared/release-last-match.ts';
import type { Step } from '../../../core/tasks/slices.ts';
import { TextFlow } from '../../../core/text/text-flow.ts';
import { contains, isInPage, nextText, type Root, textWalker, treeRootOf } from '../../dom/nodes.ts';
import { boxOf } from '../../dom/rendering.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import { appendBefore, type Cursor, cursorAt, isAnnotation, MAX_CONTEXT, startOf } from './cursor.ts';
import { resolveSeams } from './flow-resolver.ts';

/** Text matched per step, in UTF-16 units: takes well under a millisecond. */
const CHUNK = 65_536;
/** Of text that is full of names, less is matched per step: as far as there are so many. Each takes some 20 to 100 microseconds. */
const MAX_PLACES = 250;
/** A page that moves the text being scanned more often than this is scanned without pauses. */
const MAX_RESTARTS = 5;

/** A running scan of a whole tree. */
interface RootScan {
  cursor: Cursor | undefined;
  /** Whether the page has moved the text at the cursor. */
  isLost: boolean;
}

/**
 * Finds mentions in a tree's text nodes and puts them into the store.
 * A scan keeps only its cursor between steps, because the page may change meanwhile.
 */
export class Scanner {
  readonly #scans = new Set<RootScan>();

  /**
   * @param matcher may be replaced by one for more names
   * @param onText called with all text that is matched
   */
  constructor(
    public matcher: Matcher,
    private readonly store: MentionStore,
    private readonly onText: (flow: TextFlow<Text>) => void,
  ) {}

  /**
   * Scans a whole tree, one chunk per step.
   * @param from the text to start with, if no text before it contains a name
   */
  *scanRoot(root: Root, from?: Text): Generator<Step> {
    const scan: RootScan = { cursor: from ? { node: from, offset: 0 } : startOf(root), isLost: false };
    this.#scans.add(scan);
    for (let restarts = 0; scan.cursor && isInPage(root); ) {
      scan.cursor = this.#scanChunk(scan.cursor);
      if (restarts < MAX_RESTARTS) yield;
      if (!scan.isLost) continue;
      restarts += 1;
      scan.cursor = startOf(root);
      scan.isLost = false;
    }
    this.#scans.delete(scan);
  }

  /** Scans text nodes and the text around them, one chunk per step. Deletes scanned texts from the set. */
  *scanTexts(texts: Set<Text>): Generator<Step> {
    for (const text of texts) {
      let cursor: Cursor | undefined = { node: text, offset: 0 };
      while (cursor && isInPage(cursor.node)) {
        cursor = this.#scanChunk(cursor, texts);
        yield;
      }
      texts.delete(text);
    }
  }

  /** Must be called with all nodes that the page removes, before the next step. Looks at them only while something is scanned. */
  onRemoved(removed: NodeList): void {
    for (const scan of this.#scans)
      for (const node of removed) scan.isLost ||= !!scan.cursor && contains(node, scan.cursor.node);
  }

  /**
   * Scans at most one chunk of text from `start` on, with its context.
   * @param targets the texts to scan, all by default; scanned ones are deleted
   * @returns where to continue; `undefined` at the end
   */
  #scanChunk(start: Cursor, targets?: Set<Text>): Cursor | undefined {
    const flow = new TextFlow<Text>();
    const walker = textWalker(treeRootOf(start.node));
    appendBefore(flow, walker, start);
    const ownStart = flow.length;
    let chunkEnd = ownStart + CHUNK;
    let to = ownStart;
    let { offset } = start;
    walker.currentNode = start.node;
    for (let node: Text | null = start.node; node; node = nextText(walker), offset = 0) {
      const isTarget = !targets || node === start.node || targets.has(node);
      const room = (isTarget ? chunkEnd : Math.min(to, chunkEnd)) + 2 * MAX_CONTEXT - flow.length;
      if (room <= 0) break;
      const { data } = node;
      if (data.length > offset && !isAnnotation(flow, node))
        flow.append(node, data.slice(offset, offset + room), offset);
      else {
        if (!data) this.store.drop(node);
        targets?.delete(node);
      }
      if (isTarget) to = flow.length;
    }
    this.onText(flow);
    const { findCandidates } = this.matcher;
    const text = flow.text();
    const own = findCandidates(text, ownStart, to, MAX_PLACES + 1);
    const around = [...findCandidates(text, 0, ownStart), ...own, ...findCandidates(text, to)];
    chunkEnd = Math.min(chunkEnd, own[MAX_PLACES]?.at ?? to);
    const end = to > chunkEnd ? chunkEnd : Math.min(flow.length, to + MAX_CONTEXT);
    this.#match(flow, around, Math.max(0, ownStart - MAX_CONTEXT), end);
    releaseLastMatch();
    for (const { node, start, end } of flow.parts)
      if (start >= ownStart && end <= chunkEnd) targets?.delete(node);
    return to > chunkEnd ? cursorAt(flow, chunkEnd) : undefined;
  }

  /**
   * Replaces the stored mentions that begin in `from`..`to` of the flow.
   * @param candidates those there and around
   */
  #match(flow: TextFlow<Text>, candidates: readonly MatchCandidate[], from: number, to: number): void {
    if (candidates.length === 0 && this.store.isEmpty) return;
    const mentions: PageMention[] = [];
    const text = resolveSeams(flow, candidates);
    for (const { entity, alias, start, end } of this.matcher.findAt(text, candidates)) {
      if (start < from || start >= to) continue;
      const first = flow.locate(start);
      const last = flow.locate(end - 1);
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
      });
      const { node } = first;
      mentions.push({
        entity,
        alias,
        range,
        text: node.data.slice(first.offset, range.endOffset),
        node,
        end: last.node,
        box: boxOf(node),
      });
    }
    this.store.replace(
      flow.nodeRanges(from, to, (node) => this.store.has(node)),
      mentions,
    );
  }
}

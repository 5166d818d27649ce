import type { MatchCandidate, Matcher } from '../../../core/matching/matcher.ts';
import { releaseLastMatch } from '../../../core/shared/release-last-match.ts';
import type { Step } from '../../../core/tasks/slices.ts';
import { TextFlow } from '../../../core/text/text-flow.ts';
import {
  boxAround,
  flatParentOf,
  isInPage,
  nextText,
  type Root,
  textWalker,
  treeRootOf,
} from '../../dom/nodes.ts';
import type { FrameContext } from '../../scout/frame-context.ts';
import type { FindStart, Passage, Reading } from '../../scout/passages.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import { appendBefore, type Cursor, cursorAt, isAnnotation, MAX_CONTEXT } from './cursor.ts';
import { resolveSeams } from './flow-resolver.ts';

/** Text matched per step, in UTF-16 units: takes well under a millisecond. */
const CHUNK = 65_536;
/** How many candidates are matched per step, each of which takes some 20 to 100 microseconds: text full of names takes more steps. */
const MAX_PLACES = 250;

/** What a scanner needs. */
interface ScannerDependencies extends Pick<FrameContext, 'PassageReader'> {
  matcher: Matcher;
  /** Finds places where a name may begin; `false` where that is not known for all names. */
  find: FindStart | false;
  /** Called with all text that is matched. */
  onText: (flow: TextFlow<Text>) => void;
}

/** Finds mentions in a tree's text nodes and puts them into the store. */
export interface Scanner {
  /** From now on, finds what another matcher finds, which knows more names. */
  use(matcher: Matcher): void;
  /** Scans a whole tree, one chunk per step. */
  scanRoot(root: Root): Generator<Step>;
  /** Scans text nodes and the text around them, one chunk per step. Deletes scanned texts from the set. */
  scanTexts(texts: Set<Text>): Generator<Step>;
  /** Must be called with all records of what the page removes, before the next step. */
  onRecords(records: readonly MutationRecord[]): void;
}

/** A scan keeps only its cursor between steps, because the page may change meanwhile. */
export function createScanner(deps: ScannerDependencies, store: MentionStore): Scanner {
  let { matcher } = deps;
  const passages = new deps.PassageReader();

  function* scanPassage({ from, end }: Passage, reading: Reading): Generator<Step, undefined> {
    let cursor: Cursor | undefined = { node: from, offset: 0 };
    while (cursor) {
      cursor = scanChunk(cursor, undefined, end);
      reading.cursor = cursor?.node ?? null;
      yield;
    }
  }

  /**
   * Scans at most one chunk of text from `start` on, with its context.
   * @param targets the texts to scan, all by default; scanned ones are deleted
   * @param stop the text before which to stop
   * @returns where to continue; `undefined` at the end
   */
  function scanChunk(start: Cursor, targets?: Set<Text>, stop?: Text | null): Cursor | undefined {
    const flow = new TextFlow<Text>();
    const walker = textWalker(treeRootOf(start.node));
    appendBefore(flow, walker, start);
    const ownStart = flow.length;
    let chunkEnd = ownStart + CHUNK;
    let to = ownStart;
    let { offset } = start;
    let isPast = false;
    walker.currentNode = start.node;
    for (let node: Text | null = start.node; node; node = nextText(walker), offset = 0) {
      isPast ||= node === stop;
      const isTarget = !isPast && (!targets || node === start.node || targets.has(node));
      const room = (isTarget ? chunkEnd : Math.min(to, chunkEnd)) + 2 * MAX_CONTEXT - flow.length;
      if (room <= 0) break;
      const { data } = node;
      if (data.length > offset && !isAnnotation(flow, node))
        flow.append(node, data.slice(offset, offset + room), offset);
      else {
        if (!data) store.drop(node);
        targets?.delete(node);
      }
      if (isTarget) to = flow.length;
    }
    deps.onText(flow);
    const { findCandidates } = matcher;
    const text = flow.text();
    const own = findCandidates(text, ownStart, to, MAX_PLACES + 1);
    const around = [...findCandidates(text, 0, ownStart), ...own, ...findCandidates(text, to, text.length)];
    chunkEnd = Math.min(chunkEnd, own[MAX_PLACES]?.at ?? to);
    const end = to > chunkEnd ? chunkEnd : Math.min(flow.length, to + MAX_CONTEXT);
    match(flow, around, Math.max(0, ownStart - MAX_CONTEXT), end);
    releaseLastMatch();
    for (const { node, start, end } of flow.parts)
      if (start >= ownStart && end <= chunkEnd) targets?.delete(node);
    return to > chunkEnd ? cursorAt(flow, chunkEnd) : undefined;
  }

  /**
   * Replaces the stored mentions that begin in `from`..`to` of the flow.
   * @param candidates those there and around
   */
  function match(
    flow: TextFlow<Text>,
    candidates: readonly MatchCandidate[],
    from: number,
    to: number,
  ): void {
    if (candidates.length === 0 && store.size === 0) return;
    const mentions: PageMention[] = [];
    const text = resolveSeams(flow, candidates);
    for (const { entity, alias, start, end } of matcher.findAt(text, candidates)) {
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
        text: node.data.slice(first.offset, first.offset + end - start),
        node,
        end: last.node,
        box: boxAround(flatParentOf(node)),
      });
    }
    store.replace(
      flow.nodeRanges(from, to, (node) => store.has(node)),
      mentions,
    );
  }

  return {
    use(next) {
      matcher = next;
    },
    *scanRoot(root) {
      yield* passages.read(root, deps.find, scanPassage);
    },
    *scanTexts(texts) {
      for (const text of texts) {
        let cursor: Cursor | undefined = { node: text, offset: 0 };
        while (cursor && isInPage(cursor.node)) {
          cursor = scanChunk(cursor, texts);
          yield;
        }
        texts.delete(text);
      }
    },
    onRecords: (records) => passages.onRecords(records),
  };
}

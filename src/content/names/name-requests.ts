import type { MatchIndex } from '../../core/matching/match-index.ts';
import type { NameSieve } from '../../core/names/name-sieve.ts';
import type { TextFlow } from '../../core/text/text-flow.ts';

type Entities = MatchIndex['entities'];

/** Keys in one request. The background takes five times as many. */
const MAX_KEYS = 1_000;
/** How long keys are gathered for a request, in milliseconds. */
const DELAY = 30;
/** How long until a request that was not answered is made again, in milliseconds. */
const RETRY_DELAY = 2_000;

/** Requests those names of large packs that the page's text may contain, so that the page need not load all of them. */
export class NameRequests {
  /** Requested keys, each with the texts that may contain its names; `undefined` once these have arrived. */
  readonly #asked = new Map<number, Set<Text> | undefined>();
  /** The keys to request next. */
  #due = new Set<number>();
  #timer: number | undefined;

  /**
   * @param load asks the background for the names of keys; `undefined` if it does not answer
   * @param apply adds names and searches the texts that may contain them
   */
  constructor(
    private readonly sieve: NameSieve,
    private readonly load: (keys: number[]) => Promise<Entities | undefined>,
    private readonly apply: (entities: Entities, texts: ReadonlySet<Text>) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** Must be called with all text that is searched. */
  readonly read = (flow: TextFlow<Text>): void => {
    for (const { at, key } of this.sieve.places(flow.text())) {
      if (!this.#asked.has(key)) {
        this.#asked.set(key, new Set());
        this.#due.add(key);
      }
      this.#asked.get(key)?.add(flow.locate(at).node);
    }
    this.#schedule(DELAY);
  };

  #schedule(delay: number): void {
    if (this.#due.size > 0) this.#timer ??= window.setTimeout(() => void this.#request(), delay);
  }

  async #request(): Promise<void> {
    if (this.signal.aborted) return;
    const keys = [...this.#due].slice(0, MAX_KEYS);
    for (const key of keys) this.#due.delete(key);
    const entities = await this.load(keys);
    this.#timer = undefined;
    if (!entities) {
      for (const key of keys) this.#due.add(key);
      this.#schedule(RETRY_DELAY);
      return;
    }
    const texts = new Set(keys.flatMap((key) => [...(this.#asked.get(key) ?? [])]));
    for (const key of keys) this.#asked.set(key, undefined);
    if (entities.length > 0 && !this.signal.aborted) this.apply(entities, texts);
    this.#schedule(DELAY);
  }
}

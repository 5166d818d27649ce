import type { MatchIndex } from '../../core/matching/match-index.ts';
import type { NameSieve } from '../../core/names/name-sieve.ts';
import type { TextFlow } from '../../core/text/text-flow.ts';
import type { FrameContext } from '../scout/frame-context.ts';

type Entities = MatchIndex['entities'];

/** Keys in one request. The background takes five times as many. */
const MAX_KEYS = 1_000;
/** How long keys are gathered for a request, in milliseconds. */
const DELAY = 30;

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
   * @param retry repeats requests that are not answered
   */
  constructor(
    private readonly sieve: NameSieve,
    private readonly load: (keys: number[]) => Promise<Entities | undefined>,
    private readonly apply: (entities: Entities, texts: ReadonlySet<Text>) => void,
    private readonly retry: FrameContext['retry'],
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
    this.#schedule();
  };

  #schedule(): void {
    if (this.#due.size > 0) this.#timer ??= window.setTimeout(() => void this.#request(), DELAY);
  }

  async #request(): Promise<void> {
    const keys = [...this.#due].slice(0, MAX_KEYS);
    for (const key of keys) this.#due.delete(key);
    const entities = await this.retry(() => this.load(keys), this.signal);
    if (!entities || this.signal.aborted) return;
    this.#timer = undefined;
    const texts = new Set(keys.flatMap((key) => [...(this.#asked.get(key) ?? [])]));
    for (const key of keys) this.#asked.set(key, undefined);
    if (entities.length > 0) this.apply(entities, texts);
    this.#schedule();
  }
}

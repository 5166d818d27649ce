import { createSieve, unpackTexts } from '../core/beginnings.ts';
import type { MatchIndex } from '../core/match-index.ts';
import { createMatcher, type Matcher } from '../core/matcher.ts';
import { once } from './once.ts';

/** What scanning needs to know of names. */
export interface Names {
  /** Finds mentions; not there before it was prepared. */
  readonly matcher: Matcher | undefined;
  /** Whether a text may hold a name, so that the matcher is needed. */
  mayBeIn(text: string): boolean;
  /** Ends when the matcher is there, or the frame's life is over. */
  prepare(): Promise<unknown>;
}

/** Before the background is asked again, in milliseconds; twice as long each time. */
const PAUSE = 250;

/** A frame's matcher, which comes with the first text that may hold a name: most frames never have one. */
export class LateMatcher implements Names {
  #matcher: Matcher | undefined;
  #sieve: ((text: string) => boolean) | undefined;

  /**
   * @param beginnings how names begin, packed
   * @param load gets all there is to know of names; `undefined` when it cannot be had now
   */
  constructor(
    private readonly beginnings: string,
    private readonly load: () => Promise<MatchIndex | undefined>,
    private readonly signal: AbortSignal,
  ) {}

  get matcher(): Matcher | undefined {
    return this.#matcher;
  }

  mayBeIn(text: string): boolean {
    this.#sieve ??= createSieve(unpackTexts(this.beginnings));
    return this.#sieve(text);
  }

  readonly prepare = once(async () => {
    for (let pause = PAUSE; !this.signal.aborted; pause *= 2) {
      const index = await this.load();
      if (index) {
        this.#matcher = createMatcher(index);
        return this.#matcher;
      }
      await scheduler.postTask(() => {}, { delay: pause, signal: this.signal }).catch(() => {});
    }
    return undefined;
  });
}

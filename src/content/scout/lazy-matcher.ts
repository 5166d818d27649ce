import type { MatchIndex } from '../../core/matching/match-index.ts';
import { createMatcher, type Matcher } from '../../core/matching/matcher.ts';
import { createSieve, decodePrefixes } from '../../core/matching/prefix-sieve.ts';
import { memoizeUntilLoaded, retryWithBackoff } from './retry.ts';

/** What scanning needs to know of names. */
export interface NameFinder {
  /** Finds mentions; not there before it was prepared. */
  readonly matcher: Matcher | undefined;
  /** Whether a text may hold a name, so that the matcher is needed. */
  mayBeIn(text: string): boolean;
  /** Ends when the matcher is there, or the frame's life is over. */
  prepare(): Promise<unknown>;
}

/** A frame's matcher, which comes with the first text that may hold a name: most frames never have one. */
export class LazyMatcher implements NameFinder {
  #matcher: Matcher | undefined;
  #sieve: ((text: string) => boolean) | undefined;

  /**
   * @param prefixes how names begin, packed
   * @param load gets all there is to know of names; `undefined` when it cannot be had now
   */
  constructor(
    private readonly prefixes: string,
    private readonly load: () => Promise<MatchIndex | undefined>,
    private readonly signal: AbortSignal,
  ) {}

  get matcher(): Matcher | undefined {
    return this.#matcher;
  }

  mayBeIn(text: string): boolean {
    this.#sieve ??= createSieve(decodePrefixes(this.prefixes));
    return this.#sieve(text);
  }

  readonly prepare = memoizeUntilLoaded(async () => {
    const index = await retryWithBackoff(this.load, this.signal);
    if (index) this.#matcher = createMatcher(index);
    return this.#matcher;
  });
}

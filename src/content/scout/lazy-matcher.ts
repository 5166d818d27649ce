import type { MatchIndex } from '../../core/matching/match-index.ts';
import { createMatcher, type Matcher } from '../../core/matching/matcher.ts';
import { createSieve, decodePrefixes } from '../../core/matching/prefix-sieve.ts';
import { memoizeUntilLoaded, retryWithBackoff } from './retry.ts';

/** Finds names in text, as the scanner needs it. */
export interface NameFinder {
  /** Finds mentions; `undefined` until it is loaded. */
  readonly matcher: Matcher | undefined;
  /** Whether a text may hold a name, so that the matcher is needed. */
  mayBeIn(text: string): boolean;
  /** Resolves when the matcher is loaded, or the frame's life is over. */
  load(): Promise<unknown>;
}

/** A frame's matcher, loaded with the first text that may hold a name: most frames never have one. */
export class LazyMatcher implements NameFinder {
  #matcher: Matcher | undefined;
  #sieve: ((text: string) => boolean) | undefined;

  /**
   * @param prefixes the encoded prefixes of all names
   * @param fetchIndex fetches what the matcher is built from; `undefined` when it is not available now
   */
  constructor(
    private readonly prefixes: string,
    private readonly fetchIndex: () => Promise<MatchIndex | undefined>,
    private readonly signal: AbortSignal,
  ) {}

  get matcher(): Matcher | undefined {
    return this.#matcher;
  }

  mayBeIn(text: string): boolean {
    this.#sieve ??= createSieve(decodePrefixes(this.prefixes));
    return this.#sieve(text);
  }

  readonly load = memoizeUntilLoaded(async () => {
    const index = await retryWithBackoff(this.fetchIndex, this.signal);
    if (index) this.#matcher = createMatcher(index);
    return this.#matcher;
  });
}

/** How often something is allowed: `burst` times at once, and `perSecond` times in the long run. */
export interface Rate {
  burst: number;
  perSecond: number;
}

interface Bucket {
  rate: Rate;
  tokens: number;
  /** When `tokens` was updated, in milliseconds. */
  at: number;
}

/** With more buckets than this, those that are full again are dropped. */
const MAX_BUCKETS = 1_000;

/** Limits how often things happen, with a token bucket for each key. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();

  /** @param now returns the time in milliseconds */
  constructor(private readonly now: () => number) {}

  /** Whether something may happen once more. A key must always come with the same rate. */
  allows(key: string, rate: Rate): boolean {
    const now = this.now();
    const bucket = this.#buckets.get(key) ?? { rate, tokens: rate.burst, at: now };
    bucket.tokens = tokensAt(bucket, now);
    bucket.at = now;
    const allowed = bucket.tokens >= 1;
    if (allowed) bucket.tokens -= 1;
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > MAX_BUCKETS) this.#dropFull(now);
    return allowed;
  }

  /** The number of buckets in memory. */
  get size(): number {
    return this.#buckets.size;
  }

  #dropFull(now: number): void {
    for (const [key, bucket] of this.#buckets)
      if (tokensAt(bucket, now) >= bucket.rate.burst) this.#buckets.delete(key);
  }
}

/** The tokens in a bucket. If the clock was set back, no time counts as passed; a negative time would empty the bucket. */
const tokensAt = ({ rate, tokens, at }: Bucket, now: number): number =>
  Math.min(rate.burst, tokens + (Math.max(0, now - at) / 1_000) * rate.perSecond);

import { vi } from 'vitest';
import { compilePack } from '../../../src/core/names/compile-pack.ts';
import { qualifyPack } from '../../../src/core/packs/qualify-pack.ts';
import type { Pack } from '../../../src/core/packs/schema/pack.ts';

/** Packs as the browser's storage has them, in memory. */
export function storedPacks(packs: readonly Pack[], hash = '1') {
  const compiled = new Map(packs.map((pack) => [pack.id, compilePack(qualifyPack(pack), hash)]));
  const replace = (pack: Pack, hash: string) => compiled.set(pack.id, compilePack(qualifyPack(pack), hash));
  const of = (id: string) => {
    const found = compiled.get(id);
    if (!found) throw new Error(`${id} is gone`);
    return structuredClone(found);
  };
  return {
    replace,
    readRecords: vi.fn(async () =>
      [...compiled.values()].map(({ head }) => ({ pack: head.pack, hash: head.hash })),
    ),
    readHead: vi.fn(async (id: string) => of(id).head),
    readSieve: vi.fn(async ({ pack }: { pack: string }) => of(pack).sieve),
    readNames: vi.fn(async ({ pack }: { pack: string }, at: number) => of(pack).shards[at]?.names ?? []),
    readParts: vi.fn(async ({ pack }: { pack: string }, at: number) => of(pack).shards[at]?.parts ?? []),
  };
}

import { expect, test } from 'vitest';
import { isolated } from '../../src/core/text/isolated.ts';

test.each(['Acme', 'Ahrenbecker Straße 7', '米国政府', 'Невский', 'कंपनी', ''])(
  '%s needs no isolation',
  (text) => expect(isolated(text)).toBe(text),
);

test.each(['נהר.', 'شركة?', 'ܣܘܪܝܐ', 'ދިވެހި', 'ߒߞߏ', '𞤀𞤣𞤤', 'The name is “نهر”', '\ufef3\ufeec\ufeae'])(
  '%s is isolated',
  (text) => expect(isolated(text)).toBe(`\u2068${text}\u2069`),
);

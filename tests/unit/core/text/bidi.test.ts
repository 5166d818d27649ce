import { expect, test } from 'vitest';
import { bidiIsolated } from '../../../../src/core/text/bidi.ts';

test.each(['Acme', 'Ahrenbecker Straße 7', '米国政府', 'Невский', 'कंपनी', ''])(
  '%s needs no isolation',
  (text) => expect(bidiIsolated(text)).toBe(text),
);

test.each(['נהר.', 'شركة?', 'ܣܘܪܝܐ', 'ދިވެހި', 'ߒߞߏ', '𞤀𞤣𞤤', 'The name is “نهر”', '\ufef3\ufeec\ufeae'])(
  '%s is isolated',
  (text) => expect(bidiIsolated(text)).toBe(`\u2068${text}\u2069`),
);

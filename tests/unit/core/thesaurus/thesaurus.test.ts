import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { thesaurusOf } from '../../../../src/core/thesaurus/thesaurus.ts';
import { commonness } from '../../../../src/core/words/common-words.ts';
import { rootCandidates } from '../../../../src/core/words/root-candidates.ts';
import { PACK_LANGUAGES, stem } from '../../../../src/core/words/words.ts';
import { pack } from '../../../tools/bundled-pack.ts';
import { entryStems, readThesaurus, STEMS_FILE, stemsModule } from '../../../tools/thesaurus.ts';

test('the checked-in stems are up to date', () => {
  expect(readFileSync(STEMS_FILE, 'utf8')).toBe(stemsModule());
});

describe('the thesaurus', () => {
  const concepts = readThesaurus();

  test('has many concepts, each with a word that tells it in each language', () => {
    expect(concepts.length).toBeGreaterThan(500);
    const untold = concepts.flatMap((entries) =>
      PACK_LANGUAGES.filter((language) =>
        entries[language].every((entry) =>
          entryStems(entry, language).every((one) => commonness(one, language) === 'grammar'),
        ),
      ).map((language) => `${language}: ${entries.en[0]}`),
    );
    expect(untold).toEqual([]);
  });

  test('lists nothing twice in a concept', () => {
    const repeated = concepts.flatMap((entries) =>
      PACK_LANGUAGES.flatMap((language) =>
        entries[language].filter((entry, i) => entries[language].indexOf(entry) !== i),
      ),
    );
    expect(repeated).toEqual([]);
  });

  test('is about language, not about the bundled pack', () => {
    const names = new Set(
      pack.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text.toLowerCase())),
    );
    const entries = concepts.flatMap(({ en, de }) => [...en, ...de]);
    // A name within a phrase as well: "generation_tiktok".
    expect(
      entries.filter((entry) =>
        [entry.replaceAll('_', ' '), ...entry.split('_')].some((part) => names.has(part)),
      ),
    ).toEqual([]);
  });

  test('gives the words of both languages the same concept', () => {
    const [own] = thesaurusOf('en').words.get(stem('proprietor', 'en')) ?? [];
    expect(own?.name).toBe('own');
    expect(thesaurusOf('de').words.get(stem('Eigentümer', 'de'))).toContain(own);
  });

  test('knows phrases by their first word', () => {
    const phrases = thesaurusOf('en').phrases.get(stem('white', 'en')) ?? [];
    expect(phrases.map(({ rest }) => rest.join(' '))).toContain(stem('house', 'en'));
  });
});

test.each([
  ['en', 'buyer', 'buy'],
  ['en', 'ownership', 'owner'],
  ['de', 'angekauft', 'ankauf'],
  ['de', 'gesperrt', 'sperr'],
  ['de', 'verkauft', 'verkauf'],
] as const)('%s: %s may be derived from %s', (language, word, origin) => {
  expect(rootCandidates(stem(word, language), language)).toContain(origin);
});

test('a short word is derived from none', () => {
  expect(rootCandidates('use', 'en')).toEqual([]);
});

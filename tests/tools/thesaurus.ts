import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commonness } from '../../src/core/words/common-words.ts';
import { PACK_LANGUAGES, type PackLanguage, stem, wordsIn } from '../../src/core/words/words.ts';

/**
 * The thesaurus is written in `data/thesaurus/`: a concept in each line, with its English words and phrases, ` | `, and its
 * German ones. A phrase has underscores. Lines with `# ` are headings. Reducing all of it to stems takes longer than ranking
 * may, so the extension has them ready made. Run this file to renew them.
 */
const FOLDER = new URL('../../data/thesaurus/', import.meta.url);
export const STEMS_FILE = fileURLToPath(new URL('../../src/core/thesaurus/stems.ts', import.meta.url));

/** A line of the thesaurus: words and phrases by language. */
export type ConceptEntries = Readonly<Record<PackLanguage, readonly string[]>>;

/** @throws {Error} for a line that does not have words in each language */
export function readThesaurus(): ConceptEntries[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [en = '', de = '', ...others] = line.split(' | ');
      if (en === '' || de === '' || others.length > 0)
        throw new Error(`Not a concept in two languages: ${line}`);
      return { en: en.split(' '), de: de.split(' ') };
    });
}

/** The stems of a word, or of the words of a phrase. */
export const entryStems = (entry: string, language: PackLanguage): string[] =>
  wordsIn(entry.replaceAll('_', ' ')).map((word) => stem(word, language));

/** Single words that are in every text tell no concept, so they are left out. */
function listOfStems(entries: readonly string[], language: PackLanguage): string {
  const stems = entries
    .map((entry) => entryStems(entry, language))
    .filter(([first = '', ...rest]) => rest.length > 0 || commonness(first, language) !== 'grammar');
  return [...new Set(stems.map((words) => words.join('_')))].join(' ');
}

/** The source text of the module with the stems: a line for each concept, with its name and its stems in each language. */
export function stemsModule(): string {
  const lines = readThesaurus().map((entries) =>
    [entries.en[0], ...PACK_LANGUAGES.map((language) => listOfStems(entries[language], language))].join('|'),
  );
  return `/** Made from \`data/thesaurus/\` by \`npx tsx tests/tools/thesaurus.ts\`. */\nexport const STEMS = \`\n${lines.join('\n')}\n\`;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(STEMS_FILE, stemsModule());

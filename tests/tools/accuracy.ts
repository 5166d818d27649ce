import { existsSync, readFileSync } from 'node:fs';
import { filesIn, readSentences } from './accuracy/annotated-sentences.ts';
import { judge, matcherOf, printErrors, printTable } from './accuracy/matcher-accuracy.ts';
import { readLabelled, reportRelevance } from './accuracy/relevance.ts';
import { BUNDLED_PACK_PATH } from './bundled-pack.ts';
import { parseOptions, readCommandLine, UsageError } from './command-line.ts';

const USAGE = `Usage: npm run accuracy -- [--pack FILE] FILE|FOLDER…

Measures how well names are found in annotated sentences, and how well notes are chosen for labelled paragraphs:

  npm run accuracy -- tests/sentences/bundled-pack
  npm run accuracy -- tests/relevance/paragraphs.tsv

  FILE, FOLDER   annotated sentences (.txt, .tsv, .jsonl) or labelled paragraphs (.tsv with a header)
  --pack FILE    find the names of another pack than the bundled one
  --help         show this`;

/** Whether a file contains labelled paragraphs, according to its header. */
const isLabelled = (file: string) => readFileSync(file, 'utf8').startsWith('id\tlang\thovered\t');

function readOptions(args: string[]): { pack: string | undefined; files: string[] } {
  const { values, positionals } = parseOptions({
    args,
    options: { pack: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('Name a file or folder to measure on.');
  const absent = [values.pack ?? BUNDLED_PACK_PATH, ...positionals].find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(`There is no "${absent}".`);
  return { pack: values.pack, files: positionals.flatMap(filesIn) };
}

function measure({ pack, files }: { pack: string | undefined; files: readonly string[] }): void {
  const labelled = files.filter(isLabelled);
  const { matcher, entities } = matcherOf(pack);
  const outcomes = files
    .filter((file) => !isLabelled(file))
    .flatMap((file) => readSentences(file, entities))
    .map((sentence) => judge(matcher, sentence));
  if (outcomes.length > 0) {
    printTable('overall', outcomes, ({ complete }) => (complete ? 'sentences' : 'real'));
    printTable('language', outcomes, ({ language }) => language);
    printTable('phenomenon', outcomes, ({ phenomenon }) => phenomenon);
    console.log('\nErrors');
    for (const outcome of outcomes) printErrors(outcome);
  }
  if (labelled.length > 0) {
    console.log(`\nNotes that fit the paragraphs of ${labelled.join(', ')}`);
    reportRelevance(labelled.flatMap((file) => readLabelled(readFileSync(file, 'utf8'))));
  }
  if (outcomes.some(({ missed, wrong }) => missed.length + wrong.length > 0)) process.exitCode = 1;
}

readCommandLine(USAGE, (args) => measure(readOptions(args)));

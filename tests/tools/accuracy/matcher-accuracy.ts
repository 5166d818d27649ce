import { toMatchIndex } from '../../../src/core/matching/build-match-index.ts';
import type { Mention } from '../../../src/core/matching/matcher.ts';
import { createTextMatcher, type TextMatcher } from '../../../src/core/matching/text-matcher.ts';
import { BUNDLED_PACK_PATH } from '../bundled-pack.ts';
import { readPackFile } from '../packs/read-pack-file.ts';
import type { AnnotatedSentence, Gold } from './annotated-sentences.ts';

/** The matcher's result on one sentence. */
export interface Outcome {
  sentence: AnnotatedSentence;
  found: number;
  /** Mentions that overlap a gold span of their entity, but have other boundaries. */
  inexact: Mention[];
  missed: Gold[];
  wrong: Mention[];
  /** Mentions that are neither right nor wrong. */
  unjudged: Mention[];
}

/** The matcher of a pack and the ids of its entities. @param file the pack's file; by default, the bundled pack */
export function matcherOf(file = BUNDLED_PACK_PATH): { matcher: TextMatcher; entities: string[] } {
  const index = toMatchIndex(readPackFile(file).pack);
  return { matcher: createTextMatcher(index), entities: index.entities.map(({ id }) => id) };
}

/** Compares the mentions found with the gold spans. A mention is right when it overlaps a gold span of its entity. */
export function judge(matcher: TextMatcher, sentence: AnnotatedSentence): Outcome {
  const mentions = matcher.find(sentence.text);
  const required = sentence.gold.filter(({ entity }) => entity !== undefined);
  const overlaps = (a: Gold, b: Gold) => a.start < b.end && b.start < a.end;
  const finds = (mention: Mention, gold: Gold) => mention.entity === gold.entity && overlaps(mention, gold);
  const missed = required.filter((gold) => !mentions.some((mention) => finds(mention, gold)));
  const inexact = mentions.filter((mention) =>
    required.some(
      (gold) => finds(mention, gold) && (mention.start !== gold.start || mention.end !== gold.end),
    ),
  );
  const others = mentions.filter((mention) => !required.some((gold) => finds(mention, gold)));
  const isUnjudged = (mention: Mention) =>
    !sentence.complete || sentence.gold.some((gold) => gold.entity === undefined && overlaps(mention, gold));
  return {
    sentence,
    found: required.length - missed.length,
    inexact,
    missed,
    wrong: others.filter((mention) => !isUnjudged(mention)),
    unjudged: others.filter(isUnjudged),
  };
}

const percent = (part: number, whole: number) =>
  (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);

function row(name: string, outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const found = sum((outcome) => outcome.found);
  const all = found + sum(({ missed }) => missed.length);
  const wrong = sum((outcome) => outcome.wrong.length);
  return [
    name.padEnd(14),
    `${outcomes.length}`.padStart(5),
    `${all}`.padStart(5),
    percent(found, all),
    percent(found, found + wrong),
    percent(found - sum(({ inexact }) => inexact.length), all),
  ].join(' ');
}

/** Prints recall and precision of groups of sentences. @param keyOf the group of a sentence */
export function printTable(
  title: string,
  outcomes: readonly Outcome[],
  keyOf: (sentence: AnnotatedSentence) => string,
) {
  console.log(`\n${title.padEnd(14)}  sent. names   recall precision exact`);
  for (const key of [...new Set(outcomes.map(({ sentence }) => keyOf(sentence)))].sort()) {
    console.log(
      row(
        key,
        outcomes.filter(({ sentence }) => keyOf(sentence) === key),
      ),
    );
  }
}

/** Prints what was missed or wrong in a sentence. */
export function printErrors({ sentence, missed, wrong, unjudged, inexact }: Outcome): void {
  const show = (what: string, { start, end }: Gold, entity = '?') =>
    console.log(
      `  ${what} ${entity} “${sentence.text.slice(start, end)}”  ${sentence.id} ${sentence.language} ${sentence.phenomenon}: ${sentence.text}`,
    );
  for (const gold of missed) show('MISSED', gold, gold.entity);
  for (const mention of wrong) show('WRONG ', mention, mention.entity);
  for (const mention of inexact) show('EDGES ', mention, mention.entity);
  if (!sentence.complete) for (const mention of unjudged) show('UNJUDGED', mention, mention.entity);
}

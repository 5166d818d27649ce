import type { Note } from '../packs/schema/pack.ts';
import { conceptIndexOf } from './concept-index.ts';
import { findEvidence } from './evidence.ts';
import { fitThresholdOf } from './fit-threshold.ts';
import type { EvidencePoints } from './independent-evidence.ts';
import type { MentionContext } from './mention-context.ts';
import { noteIndexOf, type RankedPack } from './note-index.ts';
import { otherLanguageIndexOf } from './other-language-evidence.ts';
import { RANKING_WEIGHTS, type RankingWeights } from './weights.ts';
import { nameRemoverFor } from './without-names.ts';

/** A note with its rank for a mention. */
export interface RankedNote {
  note: Note;
  score: number;
  /** Whether the note is about what the paragraph is about, and not only about the same entity. */
  fits: boolean;
  /** The evidence in the paragraph: words of the note, concepts ("≈ own"), ids of entities. */
  reasons: readonly string[];
}

/**
 * Ranks the notes about the mentioned entity by how well they fit the paragraph, the best first. Notes of equal score are ordered by
 * id, so that the result does not depend on the order of the pack.
 */
export function rankNotes(
  pack: RankedPack,
  mention: MentionContext,
  weights: RankingWeights = RANKING_WEIGHTS,
): RankedNote[] {
  const evidenceFor = findEvidence(
    { ...mention, paragraph: nameRemoverFor(pack.entities)(mention.paragraph) },
    {
      words: noteIndexOf(pack),
      concepts: conceptIndexOf(pack),
      otherLanguages: otherLanguageIndexOf(pack),
    },
    pack.notes.length,
    weights,
  );
  const relationNotes = findRelationNotes(pack, mention);
  return pack.notes
    .filter(({ entities }) => entities.includes(mention.entity))
    .map((note) => {
      const evidence = evidenceFor(note);
      const companions = note.entities.filter((id) => id !== mention.entity && mention.others.includes(id));
      const isRelated = relationNotes.has(note.id);
      // Counts once, however many they are, so that other entities alone do not make a note fit.
      const companionPoints = companions.length > 0 ? weights.companion : 0;
      const sum = (key: keyof EvidencePoints) =>
        [...evidence.values()].reduce((total, points) => total + points[key], companionPoints);
      return {
        note,
        score:
          sum('distinctive') +
          (isRelated ? weights.relation : 0) +
          (note.entities[0] === mention.entity ? 0 : weights.otherMainSubject) +
          weights.editorialWeight * note.weight,
        fits: isRelated || sum('fit') >= fitThresholdOf(note, pack),
        reasons: [...evidence.keys(), ...companions],
      };
    })
    .sort(byRank);
}

/** Compares notes for sorting, the best first. */
export const byRank = (one: RankedNote, other: RankedNote): number =>
  Number(other.fits) - Number(one.fits) ||
  other.score - one.score ||
  one.note.id.localeCompare(other.note.id);

/** Ids of the notes behind a relation between the mentioned entity and another one in the paragraph. */
function findRelationNotes(
  { relations }: RankedPack,
  { entity, others }: MentionContext,
): ReadonlySet<string> {
  const links = (from: string, to: string) => from === entity && others.includes(to);
  return new Set(
    relations.filter(({ from, to }) => links(from, to) || links(to, from)).flatMap(({ notes }) => notes),
  );
}

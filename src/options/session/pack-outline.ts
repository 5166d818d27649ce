import { type PackWarning, packWarnings } from '../../core/packs/check/pack-warnings.ts';
import { type PackInfo, packInfo } from '../../core/packs/pack-info.ts';
import type { Localised, Note, Pack, When } from '../../core/packs/schema/pack.ts';
import type { Status } from '../../core/packs/schema/pack-schema.ts';
import { type EverydayMarks, everydayMarks } from './everyday-marks.ts';

/** How many sample notes a preview shows. */
const SAMPLE_NOTES = 3;
/** How many spellings of a name are listed; a name may have hundreds. */
const MAX_SPELLINGS = 6;
/** How many spellings a concern lists. */
const MAX_NAMED = 12;
const MAX_WARNINGS = 50;

/** An entity of a pack, as lists show it. */
export interface OutlineName {
  /** The entity's id. */
  key: string;
  name: Localised;
  /** The first of its aliases that differ from the name. */
  spellings: readonly string[];
  /** How many more spellings there are. */
  moreSpellings: number;
}

/** A note with names in place of speakers' ids. */
export interface SampleNote {
  id: string;
  status: Status;
  speaker: Localised;
  via?: Localised | undefined;
  when: When;
  text: Localised;
}

/** Warnings that matter to readers, not only to the author. */
const CONCERNS = ['short-alias', 'common-word', 'shared-alias', 'mixed-scripts', 'invisible'] as const;

/** A doubt that readers should know about before they add a pack. */
export interface PackConcern {
  type: (typeof CONCERNS)[number];
  /** The first spellings concerned. */
  spellings: readonly string[];
  /** How many more spellings there are. */
  more: number;
}

/** What the options page shows of a pack. It is kept small, because a worker sends it. */
export interface PackOutline {
  info: PackInfo;
  names: readonly OutlineName[];
  samples: readonly SampleNote[];
  everyday: EverydayMarks;
  concerns: readonly PackConcern[];
  /** The first of all warnings, for the author of the pack. */
  warnings: readonly PackWarning[];
  /** How many more warnings there are. */
  moreWarnings: number;
}

/** Makes the outline of a pack. */
export function outlineOf(pack: Pack): PackOutline {
  const warnings = [...packWarnings(pack)];
  return {
    info: packInfo(pack, false),
    names: pack.entities.map(({ id, name, aliases }) => {
      const own = new Set(Object.values(name));
      const spellings = aliases.map(({ text }) => text).filter((text) => !own.has(text));
      return {
        key: id,
        name,
        spellings: spellings.slice(0, MAX_SPELLINGS),
        moreSpellings: Math.max(0, spellings.length - MAX_SPELLINGS),
      };
    }),
    samples: sampleNotes(pack),
    everyday: everydayMarks(pack),
    concerns: concernsIn(warnings),
    warnings: warnings.slice(0, MAX_WARNINGS),
    moreWarnings: Math.max(0, warnings.length - MAX_WARNINGS),
  };
}

/** The notes of the highest weight, about different entities where possible. */
function sampleNotes({ notes, speakers }: Pack): SampleNote[] {
  const byWeight = notes.toSorted((one, other) => other.weight - one.weight);
  const firstOfEach = new Map<string | undefined, Note>();
  for (const note of byWeight) {
    const [subject] = note.entities;
    if (!firstOfEach.has(subject)) firstOfEach.set(subject, note);
    if (firstOfEach.size === SAMPLE_NOTES) break;
  }
  const chosen = [...new Set([...firstOfEach.values(), ...byWeight.slice(0, SAMPLE_NOTES)])];
  const nameOf = (id: string): Localised =>
    speakers.find((speaker) => speaker.id === id)?.name ?? { und: id };
  return chosen.slice(0, SAMPLE_NOTES).map(({ id, status, speaker, via, when, text, short }) => ({
    id,
    status,
    speaker: nameOf(speaker),
    via: via === undefined ? undefined : nameOf(via),
    when,
    text: short ?? text,
  }));
}

/** Collects warnings of the same kind into one concern. */
function concernsIn(warnings: readonly PackWarning[]): PackConcern[] {
  return CONCERNS.flatMap((type) => {
    const spellings = new Set(
      warnings.flatMap(({ reason }) => (reason.type === type && 'text' in reason ? [reason.text] : [])),
    );
    if (spellings.size === 0) return [];
    const all = [...spellings];
    return [{ type, spellings: all.slice(0, MAX_NAMED), more: Math.max(0, all.length - MAX_NAMED) }];
  });
}

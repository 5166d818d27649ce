import type { Localised, Note, Pack, When } from '../../core/packs/pack.ts';
import { type PackInfo, packInfo } from '../../core/packs/pack-info.ts';
import type { Status } from '../../core/packs/pack-schema.ts';

/** How many notes a preview shows as cards show them. */
const SAMPLE_NOTES = 3;
/** How many spellings of a name are told; a name may have hundreds. */
const MAX_SPELLINGS = 6;
/** A warning is no list of everything. */
const MAX_WARNED = 20;

/** An entity of a pack, as lists show it. */
export interface OutlineName {
  /** The entity's id. */
  key: string;
  name: Localised;
  /** The first of its aliases, except those that are the name. */
  spellings: readonly string[];
  /** How many more there are. */
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

/** What a reader might want to know before adding a pack. */
export type PackWarning = { type: 'short-aliases'; aliases: readonly string[]; more: number };

/** What the options page shows of a pack. It is small, because it comes from another thread. */
export interface PackOutline {
  info: PackInfo;
  names: readonly OutlineName[];
  samples: readonly SampleNote[];
  warnings: readonly PackWarning[];
}

export function outlineOf(pack: Pack): PackOutline {
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
    // The one place that asks for warnings: `warningsOf(pack)` of `core/packs/pack-warnings.ts` goes here.
    warnings: shortAliases(pack),
  };
}

/** The weightiest notes, each about another entity as far as possible. */
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

/** Scripts in which two characters are a whole word. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Aliases of one or two characters that are marked wherever they stand. */
function shortAliases({ entities }: Pack): PackWarning[] {
  const short = new Set(
    entities.flatMap(({ aliases }) =>
      aliases
        .filter(
          ({ text, contextWords }) =>
            contextWords === undefined && Array.from(text).length < 3 && !DENSE.test(text),
        )
        .map(({ text }) => text),
    ),
  );
  if (short.size === 0) return [];
  return [
    {
      type: 'short-aliases',
      aliases: [...short].slice(0, MAX_WARNED),
      more: Math.max(0, short.size - MAX_WARNED),
    },
  ];
}

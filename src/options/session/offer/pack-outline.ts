import { type PackWarning, packWarnings } from '../../../core/packs/check/pack-warnings.ts';
import { type PackInfo, packInfo } from '../../../core/packs/pack-info.ts';
import type { Localised, Pack } from '../../../core/packs/schema/pack.ts';
import { searchForm } from '../../../core/text/search-form.ts';
import { type EverydayMarks, everydayMarks } from './everyday-marks.ts';
import { type Samples, samplesOf } from './sample-file.ts';

/** How many spellings are listed that are not the name in some language; a name may have hundreds. */
const MAX_SPELLINGS = 6;
/** How many spellings such a warning lists. */
const MAX_NAMED = 12;
const MAX_WARNINGS = 50;

/** An entity of a pack, as lists show it. */
export interface OutlineName {
  /** The entity's id. */
  key: string;
  name: Localised;
  /** Its aliases: first those that are its name in some language, then some of the others. */
  spellings: readonly string[];
  /** How many more spellings there are. */
  moreSpellings: number;
  /** Its names in all languages and all its aliases, folded for the search. */
  searchText: string;
}

/** Warnings that matter to readers, not only to the author. */
const READER_WARNINGS = [
  'short-alias',
  'common-word',
  'other-bearers',
  'shared-alias',
  'mixed-scripts',
  'invisible',
] as const;

/** A warning that readers should see before they add a pack. */
export interface ReaderWarning {
  type: (typeof READER_WARNINGS)[number];
  /** The first spellings it is about. */
  spellings: readonly string[];
  /** How many more spellings there are. */
  more: number;
}

/** What the options page shows of a pack. It is kept small, because a worker sends it. */
export interface PackOutline {
  info: PackInfo;
  names: readonly OutlineName[];
  samples: Samples;
  everyday: EverydayMarks;
  readerWarnings: readonly ReaderWarning[];
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
      const names = new Set(Object.values(name));
      const all = aliases.map(({ text }) => text);
      const others = all.filter((text) => !names.has(text));
      return {
        key: id,
        name,
        spellings: [...all.filter((text) => names.has(text)), ...others.slice(0, MAX_SPELLINGS)],
        moreSpellings: Math.max(0, others.length - MAX_SPELLINGS),
        searchText: searchForm([...names, ...all].join('\n')),
      };
    }),
    samples: samplesOf(pack),
    everyday: everydayMarks(pack),
    readerWarnings: readerWarningsIn(warnings),
    warnings: warnings.slice(0, MAX_WARNINGS),
    moreWarnings: Math.max(0, warnings.length - MAX_WARNINGS),
  };
}

/** Collects warnings of the same kind into one. */
function readerWarningsIn(warnings: readonly PackWarning[]): ReaderWarning[] {
  return READER_WARNINGS.flatMap((type) => {
    const spellings = new Set(
      warnings.flatMap(({ reason }) => (reason.type === type && 'text' in reason ? [reason.text] : [])),
    );
    if (spellings.size === 0) return [];
    const all = [...spellings];
    return [{ type, spellings: all.slice(0, MAX_NAMED), more: Math.max(0, all.length - MAX_NAMED) }];
  });
}

import { type PackInfo, packInfo } from '../../core/packs/pack-info.ts';
import { parsePackText } from '../../core/packs/parse-pack.ts';
import type { Pack } from '../../core/packs/schema/pack.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { allPacks } from './all-packs.ts';
import { type Collection, collectionOf } from './collection.ts';

/** The query parameter of the address that selects the pack. */
const PARAMETER = 'pack';
/** Its value for all packs together; no pack has such an id. */
export const ALL_PACKS = '*';

/** The id of the pack that an address selects. @param search the query of the address @param bundled the id of the default */
export const selectedPack = (search: string, bundled: string): string =>
  new URLSearchParams(search).get(PARAMETER) ?? bundled;

/** The address of the notes of a pack, relative to the page. @param fragment with its `#` */
export const packLink = (id: string, fragment = ''): string =>
  `?${new URLSearchParams({ [PARAMETER]: id })}${fragment}`;

/** What an address leads to: notes, or a pack that is missing or cannot be read. */
export type OpenedPacks =
  | { type: 'notes'; selected: string; infos: readonly PackInfo[]; collection: Collection; left: LeftOut }
  | { type: 'missing'; why: WhyMissing; selected: string; infos: readonly PackInfo[] };

/** Of all packs together, those whose notes are missing: the ids of unreadable ones, or all added packs, where they could not be listed. */
export type LeftOut = readonly string[] | 'not-listed';

/** `not-listed`: the list of packs could not be read, so the pack may be installed. */
type WhyMissing = 'removed' | 'unreadable' | 'not-listed';

export interface PackPorts {
  bundled: Pack;
  /** All packs, the bundled one first, also those that cannot be read. */
  listPacks: () => Promise<readonly PackInfo[]>;
  /** @throws where there is no such pack */
  readPack: (id: string) => Promise<string>;
}

/** Reads the packs that an address selects. Never rejects. @param selected the id of a pack, or `ALL_PACKS` */
export async function openPacks(selected: string, ports: PackPorts): Promise<OpenedPacks> {
  const { bundled } = ports;
  // The bundled pack is always there.
  const listed = await orUndefined(ports.listPacks());
  const infos = listed ?? [packInfo(bundled, true)];
  const wanted = selected === ALL_PACKS ? infos.map(({ id }) => id) : [selected];
  const packs = await Promise.all(wanted.map((id) => read(id, ports)));
  const found = packs.flatMap((pack) => pack ?? []);
  if (selected === ALL_PACKS) {
    const left = listed ? wanted.filter((_, at) => !packs[at]) : 'not-listed';
    return { type: 'notes', selected, infos, collection: allPacks(found, bundled.id), left };
  }
  const [pack] = found;
  if (!pack) return { type: 'missing', why: whyMissing(selected, listed), selected, infos };
  return { type: 'notes', selected, infos, collection: collectionOf(pack), left: [] };
}

function whyMissing(id: string, listed: readonly PackInfo[] | undefined): WhyMissing {
  if (!listed) return 'not-listed';
  return listed.some((info) => info.id === id) ? 'unreadable' : 'removed';
}

async function read(id: string, { bundled, readPack }: PackPorts): Promise<Pack | undefined> {
  if (id === bundled.id) return bundled;
  try {
    return parsePackText(await readPack(id), id);
  } catch {
    return undefined;
  }
}

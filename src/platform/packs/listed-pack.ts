import * as v from 'valibot';
import { NAMES_FORMAT } from '../../core/names/names-version.ts';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import { UNKNOWN_LANGUAGE } from '../../core/packs/schema/localised.ts';
import type { PackRecord } from './pack-database.ts';

/** What lists show of a stored pack, also of one that another version of the extension has stored and this one has not compiled. */
export function listedPack({ id, added, compiled, refused, info }: PackRecord): PackInfo {
  if (compiled === NAMES_FORMAT) return { ...info, added };
  const unread = refused === NAMES_FORMAT ? 'refused' : 'waiting';
  return { ...info, id, title: titleOf(id, info), isBundled: false, added, unread };
}

/** The title that another version has stored, or the id where this version does not know its form. */
function titleOf(id: string, info: unknown): PackInfo['title'] {
  const stored = v.safeParse(TitledSchema, info);
  return stored.success ? stored.output.title : { [UNKNOWN_LANGUAGE]: id };
}
const TitledSchema = v.object({ title: v.record(v.string(), v.string()) });

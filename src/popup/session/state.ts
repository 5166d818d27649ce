import type { PackInfo } from '../../core/packs/pack-info.ts';
import { splitQualifiedKey } from '../../core/packs/qualified-keys.ts';
import { addCounts, type MentionCounts, totalCount } from '../../core/pages/mention-counts.ts';
import type { TabRecord } from '../../core/pages/tab-record.ts';
import { TOP_FRAME } from '../../core/pages/top-frame.ts';
import type { PendingSettings } from '../../core/settings/entries/pending-changes.ts';
import type { PageAddress } from '../../core/urls/page-address.ts';
import type { FrameReport } from '../../platform/messages/frame-report.ts';
import type { ListedMention } from '../../platform/messages/to-frames.ts';
import type { ListedEntity } from '../../platform/packs/pack-messages.ts';
import type { PageAccess } from '../../platform/tabs/page-access.ts';

/** The state of the tab's page. */
export type Page =
  /** Still loading, or too busy to answer. */
  | { type: 'loading' }
  | { type: 'no-content-script'; access: PageAccess }
  /** The reader has just granted access. Content scripts start with the next load. */
  | { type: 'needs-reload' }
  | ReadyPage;

interface ReadyPage {
  type: 'ready';
  /** Null for a page without one (about:blank, data:). */
  address: PageAddress | null;
  /** The mentions by frame id. */
  frames: Readonly<Record<string, MentionCounts>>;
  /** Whether it is the source of an XML document; absent where that makes no difference. */
  isXmlSource?: boolean;
}

/** A mention and the frame it is in. */
export interface FramedMention extends ListedMention {
  frameId: number;
}

/** The mentions that the popup has loaded, in document order. */
export interface LoadedMentions {
  items: readonly FramedMention[];
  /** Whether these are all mentions of the page, not only the first ones of each entity. */
  complete: boolean;
}

/** Everything that the popup's view model is built from. */
export interface PopupState extends PendingSettings {
  /** Whether the last change could not be stored. */
  refused: boolean;
  /** Whether that was for want of room. */
  isOutOfRoom: boolean;
  /** Whether the background does not answer. Then nothing is marked. */
  isBackgroundSilent?: boolean;
  page: Page;
  /** The packs that are installed; empty until the background has answered. */
  packs: readonly PackInfo[];
  /**
   * Ids of the packs that have names on the page, which are listed first. Set once the page and the packs are known, and kept, so that
   * nothing moves while the popup is open.
   */
  packsFirst?: readonly string[];
  /** The entities of the bundled pack, and those of other packs that the page mentions. */
  entities: readonly ListedEntity[];
  /** Absent until they are requested. */
  mentions?: LoadedMentions;
  /** Id of the entity whose details are open. */
  expanded?: string | undefined;
  /** Key of the mention that the reader went to last. */
  current?: string;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Identifies a mention among all frames of the page. */
export const mentionKey = ({ frameId, id }: FramedMention): string => `${frameId}:${id}`;

/** The address of the page; `undefined` while it is unknown and for pages without one. */
export const addressOf = (page: Page): PageAddress | undefined =>
  page.type === 'ready' ? (page.address ?? undefined) : undefined;

/** What the popup reads of the top frame's report. */
export type TopFrame = Pick<FrameReport, 'documentToken' | 'counts'>;

/**
 * The state of a page whose top frame has answered.
 * @param record what all frames have reported; it may belong to the previous page
 */
export function readyPage(
  { documentToken, counts }: TopFrame,
  address: PageAddress | null,
  record: TabRecord | undefined,
): ReadyPage {
  const frames = record?.topDocumentToken === documentToken ? record.frames : {};
  return { type: 'ready', address, frames: { ...frames, [TOP_FRAME]: counts } };
}

/** The mentions of all frames of the page by entity; none unless the page is ready. */
export const countMentions = (page: Page): MentionCounts =>
  page.type === 'ready' ? addCounts(Object.values(page.frames)) : {};

/** Ids of the packs that have names on the page. A name that several know counts for the first of them that is on. */
export function packsWithNames({
  page,
  packs,
  entities,
}: Pick<PopupState, 'page' | 'packs' | 'entities'>): string[] {
  const bundled = packs.find(({ isBundled }) => isBundled)?.id;
  const mentioned = Object.entries(countMentions(page)).filter(([, count]) => count > 0);
  return mentioned.flatMap(([key]) => {
    const entity = entities.find((one) => one.key === key);
    return entity?.members[0]?.pack ?? splitQualifiedKey(key).pack ?? bundled ?? [];
  });
}

/** Ids of the frames that hold mentions, the top frame first. */
export function framesWithMentions(page: Page): number[] {
  if (page.type !== 'ready') return [];
  return Object.entries(page.frames)
    .filter(([, counts]) => totalCount(counts) > 0)
    .map(([id]) => Number(id))
    .sort((one, other) => one - other);
}

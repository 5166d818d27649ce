import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import type { ListedEntity } from '../../../src/platform/packs/pack-messages.ts';
import type { FramedMention, Page, PopupState } from '../../../src/popup/session/state.ts';
import { type NamedEntity, namedEntities, type TitledPack } from '../../../src/popup/view-model/context.ts';
import { type PopupViewModel, popupViewModel } from '../../../src/popup/view-model/popup.ts';
import { popupStrings } from '../../../src/ui/strings/popup.ts';

export const NOW = new Date(2026, 0, 15, 12, 0).getTime();
/** @param members its key in each of the packs that know it, by their ids */
export const listedEntity = (
  key: string,
  members: Readonly<Record<string, string>>,
  name = key,
  sites: readonly string[] = [],
): ListedEntity => ({
  key,
  name: { en: name },
  sites,
  members: Object.entries(members).map(([pack, id]) => ({ pack, id })),
});
export const namedEntity = (...listed: Parameters<typeof listedEntity>): NamedEntity[] =>
  namedEntities([listedEntity(...listed)], 'en');
const ENTITIES = [
  ...namedEntity('tiktok', { sale: 'tiktok' }, 'TikTok', ['tiktok.com']),
  ...namedEntity('microsoft', { sale: 'microsoft' }, 'Microsoft', ['microsoft.com']),
];

/** A page at `/news` of a site, with the mentions of its frames. */
export const readyPage = (site: string, frames: Record<string, Record<string, number>> = {}): Page => ({
  type: 'ready',
  address: { site, path: '/news' },
  frames,
});

/** The popup at `NOW`, with default settings unless `settings` says otherwise. */
export const viewModel = (
  page: Page,
  settings: Partial<Settings> = {},
  state: Partial<PopupState> = {},
  entities: readonly NamedEntity[] = ENTITIES,
  packs: readonly TitledPack[] = [],
): PopupViewModel =>
  popupViewModel(
    {
      stored: { settings: { ...DEFAULTS, ...settings }, unreadable: [] },
      pending: [],
      refused: false,
      isOutOfRoom: false,
      page,
      packs: [],
      entities: [],
      now: NOW,
      ...state,
    },
    entities,
    packs,
    popupStrings.en,
  );

export const mention = (frameId: number, id: number, part: Partial<FramedMention> = {}): FramedMention => ({
  frameId,
  id,
  entity: 'tiktok',
  words: 'TikTok',
  before: '',
  after: '',
  ...part,
});

import { DEFAULTS, type Settings } from '../../src/core/settings/settings.ts';
import type { FramedMention, Page, PopupState } from '../../src/popup/session/state.ts';
import type { NamedEntity, TitledPack } from '../../src/popup/view-model/context.ts';
import { type PopupViewModel, popupViewModel } from '../../src/popup/view-model/popup.ts';
import { popupStrings } from '../../src/ui/strings/popup.ts';

export const NOW = new Date(2026, 0, 15, 12, 0).getTime();
const ENTITIES = [
  { id: 'tiktok', name: 'TikTok', sites: ['tiktok.com'], packIds: ['sale'] },
  { id: 'microsoft', name: 'Microsoft', sites: ['microsoft.com'], packIds: ['sale'] },
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

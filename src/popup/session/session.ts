import { policyFor } from '../../core/pages/page-policy.ts';
import type { SettingsChange } from '../../core/settings/settings-change.ts';
import { parseSettings } from '../../core/settings/storage-format.ts';
import { untilNextMinute } from '../../core/shared/durations.ts';
import { type MentionPorts, watchMentions } from './mention-list.ts';
import { type FramedMention, keyOf } from './mentions.ts';
import { type SettingsPorts, watchSettings } from './site-settings.ts';
import { type Page, type PopupState, shownSettings } from './state.ts';
import { after, orNothing, type PagePorts, READABLE, watchPage } from './watch-page.ts';

/** What the popup needs of the browser. */
export interface Ports extends PagePorts, SettingsPorts, MentionPorts {
  activeTab: () => Promise<{ id: number; loading: boolean } | undefined>;
  changeSettings: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
  /** Asks the reader for access to web pages; straight from a click. */
  requestAccess: () => Promise<boolean>;
  reload: (tabId: number) => Promise<void>;
  /** Gives the reader back to the page of a tab. */
  leaveForTab: (tabId: number) => Promise<void>;
}

/** What the reader can do. */
export interface Actions {
  change: (change: SettingsChange) => Promise<void>;
  startAfresh: () => Promise<void>;
  allow: () => void;
  reload: () => void;
  /** Shows the mentions of an entity, or no longer. */
  toggle: (entity: string) => Promise<void>;
  /** Goes to a mention and leaves the popup. */
  choose: (mention: FramedMention) => Promise<void>;
  /** Goes to the next mention or the previous, and stays. */
  step: (direction: 1 | -1) => Promise<void>;
}

/** How long the first drawing waits for a page that does not answer, and a list that opens, in milliseconds. */
const PATIENCE = 80;

/**
 * Gathers what the popup shows, draws it once complete, and again with every change until `signal` aborts.
 * @returns when the first drawing is done
 */
export async function startPopup(
  ports: Ports,
  draw: (state: PopupState, actions: Actions) => void,
  signal: AbortSignal,
): Promise<void> {
  let state: PopupState = {
    stored: parseSettings({}),
    pending: [],
    refused: false,
    page: { type: 'waiting' },
    now: Date.now(),
  };
  let complete = false;
  const update = (part: Partial<PopupState>) => {
    state = { ...state, ...part, now: Date.now() };
    if (!complete || signal.aborted) return;
    draw(state, actions);
    pauseClock(state, () => update({}));
  };

  const tab = await orNothing(ports.activeTab());
  const settings = watchSettings(ports, (stored) => update({ stored }), signal);
  const mentions = watchMentions(ports, tab?.id, (list) => update({ mentions: list }), signal);

  // While the page is asked, which takes longer.
  if (tab) void orNothing(ports.readTab(tab.id)).then((record) => record && settings.prepare(record.site));

  const actions: Actions = {
    async change(change) {
      update({ pending: [...state.pending, change], refused: false });
      const refused = await fails(ports.changeSettings(change));
      const stored = await settings.again();
      update({ stored, refused, pending: state.pending.filter((other) => other !== change) });
    },
    async startAfresh() {
      const refused = await fails(ports.startAfresh());
      update({ stored: await settings.again(), refused });
    },
    allow: () => void orNothing(ports.requestAccess()),
    reload: () => void (tab && orNothing(ports.reload(tab.id))),
    async toggle(entity) {
      const opens = state.expanded !== entity;
      // So that it opens with what it holds, in one go.
      if (opens) await Promise.race([mentions.want(), after(PATIENCE)]);
      const { expanded: _, ...rest } = state;
      state = rest;
      update(opens ? { expanded: entity } : {});
    },
    async choose(mention) {
      update({ current: keyOf(mention) });
      if (tab && (await mentions.show(mention, true))) await ports.leaveForTab(tab.id);
    },
    async step(direction) {
      const mention = await mentions.step(state.current, direction);
      if (mention) update({ current: keyOf(mention) });
    },
  };

  let last: Page | undefined;
  const show = async (page: Page) => {
    last = page;
    const site = page.type === 'open' ? (page.address?.site ?? null) : null;
    const stored = await settings.of(site);
    if (last !== page) return;
    mentions.follow(page);
    update({ page, stored });
  };
  const seen = tab ? watchPage(ports, tab, show, signal) : show({ type: 'closed', access: READABLE });
  await Promise.race([seen, after(PATIENCE)]);
  if (!last) await show(state.page);
  complete = true;
  update({});
  // For measurements.
  performance.mark('drawn');
}

let clock: ReturnType<typeof setTimeout> | undefined;

/** Draws anew when the words for what is left of a pause change, or it ends. */
function pauseClock(state: PopupState, tick: () => void): void {
  clearTimeout(clock);
  const { page, now } = state;
  const address = page.type === 'open' ? page.address : null;
  const { silence } = policyFor(shownSettings(state), address ?? undefined, [], now);
  if (silence && 'until' in silence) clock = setTimeout(tick, untilNextMinute(silence.until - now));
}

const fails = (promise: Promise<void>): Promise<boolean> =>
  promise.then(
    () => false,
    () => true,
  );

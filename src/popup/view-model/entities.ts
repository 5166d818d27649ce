import { MAX_AFTER, MAX_BEFORE, MAX_QUOTED_MENTIONS } from '../../core/pages/mention-quotes.ts';
import { isListed } from '../../core/pages/page-policy.ts';
import { entityChange, entityEverywhereChange, entityOffReason } from '../../core/pages/page-switches.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { type FramedMention, mentionKey } from '../session/state.ts';
import { countOf, type NamedEntity, type SwitchViewModel, type ViewContext } from './context.ts';

/** An entity with its switches and its mentions. */
export interface EntityViewModel {
  id: string;
  name: string;
  /** Its state on the page; `undefined` where the page is not searched. */
  description: string | undefined;
  everywhere: SwitchViewModel;
  expanded: boolean;
  /** The switch for the page's site; `undefined` where there is no site. */
  here: SwitchViewModel | undefined;
  mentions: readonly MentionViewModel[];
  /** Set when the list is incomplete: "200 of 1,000 shown". */
  capped: string | undefined;
}

/** A mention with the text around it. */
interface MentionViewModel {
  key: string;
  mention: FramedMention;
  before: string;
  after: string;
  current: boolean;
}

/**
 * One row for each entity.
 * @param isDense whether the row has a single line, which counts mentions without saying where they are
 */
export function entityViewModels(
  context: ViewContext,
  entities: readonly NamedEntity[],
  isDense = false,
): EntityViewModel[] {
  const { state, settings, address, counts, locked, strings } = context;
  const { expanded, mentions, current } = state;
  return entities.map((entity): EntityViewModel => {
    const { id, name } = entity;
    const off = entityOffReason(settings, address, entity);
    const count = off ? 0 : countOf(counts, id);
    const isExpanded = expanded === id;
    const listed =
      isExpanded && count > 0
        ? (mentions?.items ?? []).filter((mention) => mention.entity === id).slice(0, MAX_QUOTED_MENTIONS)
        : [];
    const disabled = locked || !settings.enabled;
    const isOnEverywhere = !isListed(settings.entitiesOff, entity);
    const changeEverywhere = (on: boolean) => entityEverywhereChange(settings, entity, on);
    const changeHere = (on: boolean) => address && entityChange(settings, address, entity, on);
    return {
      id,
      name,
      description: descriptionOf(context, off, count, isDense),
      everywhere: {
        name,
        checked: isOnEverywhere,
        disabled: disabled || changeEverywhere(!isOnEverywhere) === undefined,
        change: changeEverywhere,
      },
      expanded: isExpanded,
      here: address && {
        name: strings.entityHere(name, address.site),
        description: off === 'own-site' ? strings.ownSite : undefined,
        checked: off === undefined,
        disabled: disabled || changeHere(off !== undefined) === undefined,
        change: changeHere,
      },
      mentions: listed.map((mention) => ({
        key: mentionKey(mention),
        mention,
        ...excerpt(mention),
        current: mentionKey(mention) === current,
      })),
      capped: listed.length > 0 && listed.length < count ? strings.capped(listed.length, count) : undefined,
    };
  });
}

function descriptionOf(
  { settings, counts, strings }: ViewContext,
  off: ReturnType<typeof entityOffReason>,
  count: number,
  isDense: boolean,
): string | undefined {
  if (off === 'everywhere' && settings.enabled) return strings.entityOff;
  if (counts === undefined) return undefined;
  switch (off) {
    case 'rule':
      return strings.entityOffHere;
    case 'own-site':
      return strings.ownSite;
    case 'everywhere':
      return strings.entityOff;
    case undefined:
      if (count === 0) return strings.notHere;
      return isDense ? strings.mentionsShort(count) : strings.mentions(count);
    default:
      return assertNever(off);
  }
}

/** How many characters to show before a mention, so that the mention and the text after it fit into two lines. */
const MAX_SHOWN_BEFORE = 24;

/** The text around a mention, cut between words. */
function excerpt({ before, after }: FramedMention): { before: string; after: string } {
  const start = before.trimStart();
  const isCut = start.length > MAX_SHOWN_BEFORE || before.length >= MAX_BEFORE;
  const shown = start.slice(-MAX_SHOWN_BEFORE);
  return {
    before: isCut ? `… ${shown.replace(/^\S*\s/, '')}` : shown,
    after: after.length >= MAX_AFTER ? `${after.replace(/\s\S*$/, '')} …` : after.trimEnd(),
  };
}

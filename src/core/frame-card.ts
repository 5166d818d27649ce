import * as v from 'valibot';
import { PlaceSchema } from './relevance.ts';

/**
 * What a frame and the top frame of its page tell each other about a card that the top frame shows for the frame.
 * `token` stands for one mention; what comes with another one is out of date.
 */

const Token = v.number();
/** Where a mention is in the frame right inside the page, in CSS pixels of that frame's viewport. */
const InFrameSchema = v.object({
  /** x, y, width and height of each line. */
  lines: v.array(v.tuple([v.number(), v.number(), v.number(), v.number()])),
  /** Width and height of the viewport. */
  view: v.tuple([v.number(), v.number()]),
});
export type InFrame = v.InferOutput<typeof InFrameSchema>;

/** The side of a mention that its card is put to first: where the text goes on, from where the line begins. */
const SideSchema = v.picklist(['bottom-start', 'bottom-end', 'left-start', 'right-start']);
export type Side = v.InferOutput<typeof SideSchema>;

const FrameMentionSchema = v.object({
  token: Token,
  entity: v.string(),
  alias: v.string(),
  words: v.string(),
  place: PlaceSchema,
  side: SideSchema,
  /** Where the pointer was on the screen; left out when the frame has not seen it. */
  pointer: v.optional(v.tuple([v.number(), v.number()])),
  /** Left out where a frame of another site lies between. */
  at: v.optional(InFrameSchema),
});
export type FrameMention = v.InferOutput<typeof FrameMentionSchema>;

/** What the reader did with the card, as the hover state knows it. */
const FrameEventSchema = v.picklist([
  'in-card',
  'out',
  'pinned',
  'released',
  'dismissed',
  'pressed-elsewhere',
  'gone',
]);
export type FrameEvent = v.InferOutput<typeof FrameEventSchema>;
export const isFrameEvent = (type: string): type is FrameEvent => v.is(FrameEventSchema, type);

export const FrameMessageSchema = v.variant('type', [
  /** Frame → top: show the card, or show it held in another way. */
  v.object({
    type: v.literal('show'),
    mention: FrameMentionSchema,
    hold: v.optional(v.picklist(['summoned', 'tapped', 'pinned'])),
  }),
  /** Frame → top. */
  v.object({ type: v.picklist(['hide', 'focus']), token: Token }),
  /** Frame → top: the reader pressed a shortcut for the next or previous mention, but the frame has none. */
  v.object({ type: v.literal('step'), direction: v.picklist([1, -1]) }),
  /** Top → frame. */
  v.object({ type: v.literal('event'), token: Token, event: FrameEventSchema }),
]);
export type FrameMessage = v.InferOutput<typeof FrameMessageSchema>;

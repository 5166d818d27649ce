import * as v from 'valibot';
import { MentionContextSchema } from '../ranking/relevance.ts';
import { FRAME_EVENTS, type FrameEvent } from './remote-card-events.ts';

/**
 * What a frame and the top frame of its page tell each other about a card that the top frame shows for the frame.
 * `token` stands for one mention; what comes with another one is out of date.
 */

const Token = v.number();
const PointSchema = v.object({ x: v.number(), y: v.number() });
const SizeSchema = v.object({ width: v.number(), height: v.number() });
export type Point = v.InferOutput<typeof PointSchema>;
export type Size = v.InferOutput<typeof SizeSchema>;

/** Where a mention is in the frame right inside the page, in CSS pixels of that frame's viewport. */
const InFrameSchema = v.object({
  lines: v.array(v.object({ ...PointSchema.entries, ...SizeSchema.entries })),
  /** The size of the viewport. */
  view: SizeSchema,
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
  context: MentionContextSchema,
  side: SideSchema,
  /** Where the pointer was on the screen; left out when the frame has not seen it. */
  pointer: v.optional(PointSchema),
  /** Left out where a frame of another site lies between. */
  at: v.optional(InFrameSchema),
});
export type FrameMention = v.InferOutput<typeof FrameMentionSchema>;

/** What the reader did with the card, as the hover state knows it. */
const FrameEventSchema = v.picklist(FRAME_EVENTS);

export type { FrameEvent };

/** A message says one of these things. */
export const FrameMessageSchema = v.object({
  /** Frame → top: show the card, or show it held in another way. */
  show: v.optional(
    v.object({
      mention: FrameMentionSchema,
      hold: v.optional(v.picklist(['summoned', 'tapped', 'pinned'])),
    }),
  ),
  /** Frame → top: the card of this token. */
  hide: v.optional(Token),
  focus: v.optional(Token),
  /** Top → frame. */
  event: v.optional(v.object({ token: Token, type: FrameEventSchema })),
});
export type FrameMessage = v.InferOutput<typeof FrameMessageSchema>;

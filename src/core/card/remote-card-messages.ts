import * as v from 'valibot';
import { KeySchema } from '../packs/schema/key-schema.ts';
import { CardContextSchema, WordsSchema } from './card-context.ts';
import { PointSchema, SideSchema, SizeSchema } from './geometry.ts';
import { FRAME_EVENTS, type FrameEvent } from './remote-card-events.ts';

/**
 * Messages between a frame and the top frame about a card that the top frame shows for the frame. `token` identifies a mention of the
 * frame. Messages with another token than the current one are outdated and ignored.
 */

const TokenSchema = v.number();

/** Where a mention is, in CSS pixels of the viewport of the child frame. That is the child of the top frame that contains the mention. */
const InFrameSchema = v.object({
  lines: v.pipe(v.array(v.object({ ...PointSchema.entries, ...SizeSchema.entries })), v.maxLength(1_000)),
  /** The size of that viewport. */
  view: SizeSchema,
});
export type InFrame = v.InferOutput<typeof InFrameSchema>;

const FrameMentionSchema = v.object({
  token: TokenSchema,
  entity: KeySchema,
  alias: KeySchema,
  words: WordsSchema,
  context: CardContextSchema,
  side: SideSchema,
  /** The index of the child frame in the `frames` of the top frame; absent for one in a shadow tree. */
  index: v.optional(v.number()),
  /** The last position of the pointer on the screen, if the frame has received one. */
  pointer: v.optional(PointSchema),
  /** Absent if a cross-origin frame lies between the frame and the child frame. */
  at: v.optional(InFrameSchema),
});
export type FrameMention = v.InferOutput<typeof FrameMentionSchema>;

/** Events of the hover state that the top frame reports to the frame. */
const FrameEventSchema = v.picklist(FRAME_EVENTS);

export type { FrameEvent };

/** Each message has one of these fields. */
export const FrameMessageSchema = v.object({
  /** Frame → top: show a card, or change its hold. */
  show: v.optional(
    v.object({
      mention: FrameMentionSchema,
      hold: v.optional(v.picklist(['invoked', 'tapped', 'pinned'])),
    }),
  ),
  /** Frame → top: hide the card of this token. */
  hide: v.optional(TokenSchema),
  /** Frame → top: focus the card of this token. */
  focus: v.optional(TokenSchema),
  /** Top → frame: the reader did something with the card. */
  event: v.optional(v.object({ token: TokenSchema, type: FrameEventSchema })),
});
export type FrameMessage = v.InferOutput<typeof FrameMessageSchema>;

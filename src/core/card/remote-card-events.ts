/**
 * The events of `hover-state.ts` that the top frame sends to the frame whose card it shows. In a file of their own, because the frames
 * script loads them and must not load the schemas of `remote-card-messages.ts`.
 */
export const FRAME_EVENTS = ['in-card', 'out', 'pinned', 'released', 'dismissed', 'gone'] as const;
export type FrameEvent = (typeof FRAME_EVENTS)[number];

/** Whether an event of the hover state is one that crosses frames. */
export const isFrameEvent = (type: string): type is FrameEvent =>
  FRAME_EVENTS.some((event) => event === type);

import * as v from 'valibot';

/** What a device remembers of syncing; itself never synced. */
export const SyncStateSchema = v.object({
  on: v.boolean(),
  /** When the browser's sync storage and this device last held the same, in milliseconds of the epoch. */
  agreedAt: v.exactOptional(v.number()),
  /**
   * Why they do not: `too-large` for the browser's sync storage, written by a `newer` version, `refused` by the browser,
   * or the settings of this device are `unreadable`.
   */
  problem: v.exactOptional(v.picklist(['too-large', 'newer', 'refused', 'unreadable'])),
});
export type SyncState = v.InferOutput<typeof SyncStateSchema>;
export type SyncProblem = NonNullable<SyncState['problem']>;

export const NOT_SYNCED: SyncState = { on: false };

/** The last state that this device and the browser's sync storage agreed on: what changes are told by. */
export const AgreedSchema = v.object({
  revision: v.string(),
  ancestors: v.array(v.string()),
  document: v.unknown(),
});
export type Agreed = v.InferOutput<typeof AgreedSchema>;

import * as v from 'valibot';

/** The state of syncing on this device. It is never synced itself. */
export const SyncStateSchema = v.object({
  on: v.boolean(),
  /** When this device last had the same settings as the browser's sync storage, in milliseconds since the epoch. */
  agreedAt: v.exactOptional(v.number()),
  /**
   * Why the last attempt failed: the settings are `too-large` for sync storage, those in sync storage come from a `newer` version of
   * the extension, the browser `refused` to write, or the settings of this device are `unreadable`.
   */
  problem: v.exactOptional(v.picklist(['too-large', 'newer', 'refused', 'unreadable'])),
});
export type SyncState = v.InferOutput<typeof SyncStateSchema>;
export type SyncProblem = NonNullable<SyncState['problem']>;

export const NOT_SYNCED: SyncState = { on: false };

/** The last revision that this device and sync storage agreed on. It is the base of three-way merges. */
export const AgreedSchema = v.object({
  revision: v.string(),
  ancestors: v.array(v.string()),
  document: v.unknown(),
});
export type Agreed = v.InferOutput<typeof AgreedSchema>;

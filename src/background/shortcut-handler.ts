import { isShortcut, type Shortcut } from '../core/shared/shortcuts.ts';
import { orUndefined, within } from '../core/tasks/promises.ts';

interface Dependencies {
  /** The ids of the frames of a tab with mentions. */
  frames: (tabId: number) => Promise<readonly number[]>;
  /** @returns whether the frame has acted */
  ask: (
    frame: { tabId: number; frameId: number },
    request: { name: Shortcut; isFallback: boolean },
  ) => Promise<boolean>;
}

/** How long a frame may take to act, in milliseconds. One that is busy must not keep the others from it. */
const LIMIT = 3_000;

/**
 * Creates what answers the browser's commands. It asks all frames with mentions at once, of which only the one with the focus acts.
 * If none does, it asks one after another to act without the focus, until one has acted.
 */
export const shortcutHandler =
  ({ frames, ask }: Dependencies) =>
  async (name: string, tabId: number): Promise<void> => {
    if (!isShortcut(name)) return;
    const ids = await frames(tabId);
    // A frame without marks, or one that has gone, does not act.
    const act = (frameId: number, isFallback: boolean) =>
      orUndefined(within(ask({ tabId, frameId }, { name, isFallback }), LIMIT));
    const acted = await Promise.all(ids.map((id) => act(id, false)));
    if (acted.includes(true)) return;
    for (const id of ids) if (await act(id, true)) return;
  };

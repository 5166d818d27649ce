import { COLOURS, MARK_LOOKS } from '../../core/settings/preferences.ts';
import { browserFamily } from '../api/browser-family.ts';
import { executeScript, type ScriptTarget } from '../api/execute-script.ts';
import { INJECTED_SCRIPTS } from '../api/injected-scripts.ts';
import type { FrameAddress, Sender } from '../messages/transport.ts';

type Frame = FrameAddress & Partial<Sender>;

/**
 * Runs scripts in a frame, one after another.
 * @throws where the browser refuses, or the frame is gone
 */
export async function injectScripts(
  scripts: readonly (keyof typeof INJECTED_SCRIPTS)[],
  frame: Frame,
): Promise<void> {
  await executeScript(targetOf(frame), { files: scripts.map((script) => INJECTED_SCRIPTS[script]) });
}

/**
 * Removes marks from a frame that an older instance of the extension has left: Firefox ends its scripts without a word. Later
 * calls for the same document do nothing, so the first must be done before this instance paints marks.
 */
export async function removeLeftMarks(frame: Frame): Promise<void> {
  if (browserFamily() !== 'firefox') return;
  const names = [...MARK_LOOKS, 'active'].flatMap((look) => COLOURS.map((colour) => `${look}-${colour}`));
  await executeScript(targetOf(frame), {
    func: deleteHighlights,
    args: ['contextNotesLeft', ['plain', ...names].map((name) => `context-notes-${name}`)],
  });
}

/**
 * Runs in the frame, so it cannot use anything of this module.
 * @param doneKey of the global object, which each instance of the extension has to itself
 */
function deleteHighlights(doneKey: string, names: readonly string[]): void {
  if (doneKey in globalThis) return;
  Reflect.set(globalThis, doneKey, true);
  for (const name of names) CSS.highlights.delete(name);
}

/** Chrome identifies documents, so that a frame's next page gets nothing that the last one has asked for. */
const targetOf = ({ tabId, frameId, documentId }: Frame): ScriptTarget => ({
  tabId,
  ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }),
});

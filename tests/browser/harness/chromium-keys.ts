/**
 * Presses keys in Chromium's own window. Input through the DevTools protocol goes straight to the page, past the browser's shortcuts.
 * Input through UI DevTools, a protocol for the window around the page, does not.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeWebSocketTransport } from 'puppeteer-core/internal/node/NodeWebSocketTransport.js';
import * as v from 'valibot';

/** A key with Chromium's codes, see `ui/events/keycodes` and `ui/events/event_constants.h` there. */
export interface ChromiumKey {
  /** The virtual key, as on Windows. */
  keyCode: number;
  /** The USB usage of the key's place. */
  code: number;
}

/** Modifier keys and their event flags. */
export const CHROMIUM_MODIFIERS = {
  Shift: { keyCode: 0x10, code: 0x7_00e1, flag: 1 << 1 },
  Control: { keyCode: 0x11, code: 0x7_00e0, flag: 1 << 2 },
  Alt: { keyCode: 0x12, code: 0x7_00e2, flag: 1 << 3 },
} as const;
export type ChromiumModifier = keyof typeof CHROMIUM_MODIFIERS;

/** The file in the profile to which Chromium writes the port that it has chosen. */
const PORT_FILE = 'UIDevToolsActivePort';

const AnswerSchema = v.object({
  id: v.number(),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});
const DocumentSchema = v.object({
  root: v.object({
    children: v.array(v.object({ nodeId: v.number(), nodeName: v.string() })),
  }),
});

/**
 * Presses a key while others are held, in the window of a Chromium.
 * @param profile the folder of its profile
 * @throws when the browser refuses the key
 */
export async function pressInChromium(
  profile: string,
  held: readonly ChromiumModifier[],
  key: ChromiumKey,
): Promise<void> {
  const [port] = (await readFile(join(profile, PORT_FILE), 'utf8')).split('\n');
  const transport = await NodeWebSocketTransport.create(`ws://127.0.0.1:${port}/0`);
  try {
    const ask = askOver(transport);
    await ask('DOM.enable');
    const { root } = v.parse(DocumentSchema, await ask('DOM.getDocument'));
    const window = root.children.find(({ nodeName }) => nodeName === 'Window');
    if (!window) throw new Error('Chromium has no window.');
    const send = (type: 'keyPressed' | 'keyReleased', { keyCode, code }: ChromiumKey, flags: number) =>
      ask('DOM.dispatchKeyEvent', {
        nodeId: window.nodeId,
        event: { type, keyCode, code, flags, key: 0, isChar: false },
      });

    let flags = 0;
    for (const modifier of held.map((name) => CHROMIUM_MODIFIERS[name])) {
      flags |= modifier.flag;
      await send('keyPressed', modifier, flags);
    }
    await send('keyPressed', key, flags);
    await send('keyReleased', key, flags);
    for (const modifier of held.map((name) => CHROMIUM_MODIFIERS[name]).reverse()) {
      flags &= ~modifier.flag;
      await send('keyReleased', modifier, flags);
    }
  } finally {
    transport.close();
  }
}

/** Sends commands over a connection, one at a time. */
function askOver(transport: NodeWebSocketTransport) {
  let last = 0;
  return async (method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    last += 1;
    const id = last;
    const answered = new Promise<v.InferOutput<typeof AnswerSchema>>((resolve, reject) => {
      transport.onmessage = (message) => {
        const answer = v.safeParse(AnswerSchema, JSON.parse(message));
        if (answer.success && answer.output.id === id) resolve(answer.output);
      };
      transport.onclose = () => reject(new Error(`Chromium hung up at ${method}.`));
    });
    transport.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

import * as v from 'valibot';
import { FRAME_CONTEXT_KEY } from '../../core/shared/frame-context-key.ts';
import { succeeds } from '../../core/tasks/promises.ts';
import { executeScript } from '../api/execute-script.ts';
import type { FrameReport } from '../messages/frame-report.ts';
import { askFrame } from '../messages/to-frames.ts';
import type { FrameAddress } from '../messages/transport.ts';
import { mayRead } from './page-access.ts';
import type { ConnectedFrame } from './tab-connections.ts';

/** The state of a frame and, where Chrome reveals it, the id of a document without marks. */
type DescribedFrame = FrameReport & Partial<Pick<ConnectedFrame, 'documentId'>>;

/**
 * The state of a frame. A frame without marks does not answer, because the scout listens to no messages. Its document token
 * is read from the global object that content scripts share, and it counts as `on` without mentions.
 * @param waitForScout whether to wait for a document that is still loading
 * @throws when no content script runs there
 */
export async function describeFrame(frame: FrameAddress, waitForScout: boolean): Promise<DescribedFrame> {
  try {
    return await askFrame(frame, 'describe', {});
  } catch {
    // Without marks, or with an answer that this version does not understand, which is worth no more.
    return { ...(await readDocumentToken(frame, waitForScout)), on: true, counts: {} };
  }
}

/**
 * The state of a document with marks or, without its id, of what is in the frame now.
 * @throws when it has no marks or is gone, also if another document has taken its place
 */
export const describeMarked = (frame: ConnectedFrame): Promise<FrameReport> =>
  askFrame(frame, 'describe', {});

/** Whether a document without marks is still there. Nothing runs in one that has taken its place. */
export const isDocumentThere = (tabId: number, documentId: string): Promise<boolean> =>
  succeeds(executeScript({ tabId, documentIds: [documentId] }, { func: () => {}, args: [] }));

/** The token of a document, and its id where the browser reveals it. */
const InjectionSchema = v.object({ result: v.number(), documentId: v.optional(v.string()) });

async function readDocumentToken({ tabId, frameId }: FrameAddress, waitForScout: boolean) {
  // Chrome neither runs nor refuses a script in a page that it may not read, until the reader grants access.
  if (!(await mayRead(tabId))) throw new Error('No access to the page');
  const [injection] = await executeScript(
    { tabId, frameIds: [frameId] },
    { func: documentTokenInFrame, args: [FRAME_CONTEXT_KEY, waitForScout] },
  );
  const { result, documentId } = v.parse(InjectionSchema, injection);
  return { documentToken: result, documentId };
}

/** Runs in the frame, so it cannot use anything of this module. @returns null without a scout */
function documentTokenInFrame(key: string, waitForScout: boolean): unknown {
  const tokenOf = (context: unknown) =>
    typeof context === 'object' && context ? Reflect.get(context, 'documentToken') : null;
  // In Chromium, an element of the page that has this id is found there, too.
  const token = tokenOf(Object.getOwnPropertyDescriptor(globalThis, key)?.value);
  if (token !== null || !waitForScout) return token;
  return new Promise((resolve) => {
    // Of a question that came before and waits as well.
    const earlier = Object.getOwnPropertyDescriptor(globalThis, key)?.set;
    Object.defineProperty(globalThis, key, {
      configurable: true,
      set(context: unknown) {
        earlier?.(context);
        Object.defineProperty(globalThis, key, { configurable: true, writable: true, value: context });
        resolve(tokenOf(context));
      },
    });
    // Content scripts run right after the load event at the latest.
    const giveUp = () => setTimeout(() => resolve(null));
    if (Reflect.get(Document.prototype, 'readyState', document) === 'complete') giveUp();
    else window.addEventListener('load', giveUp, { once: true });
  });
}

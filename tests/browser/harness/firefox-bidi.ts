import type { ElementHandle, Frame } from 'puppeteer-core';
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';

/** What Puppeteer's public API does not tell about pages in Firefox, asked over WebDriver BiDi. */

/** Whether a frame is in Firefox. */
export const isFirefox = (frame: Frame): frame is Frame & BidiFrame => frame instanceof BidiFrame;

/**
 * A closed shadow root in a page of Firefox. When BiDi is asked for shadow trees, it also serialises closed roots, with an id from which a
 * handle can be made.
 * @param selector of the host
 */
export async function closedRootInFirefox(
  frame: BidiFrame,
  selector: string,
): Promise<ElementHandle<ShadowRoot> | undefined> {
  const realm = frame.mainRealm();
  const answer = await realm.realm.callFunction('(selector) => document.querySelector(selector)', false, {
    arguments: [{ type: 'string', value: selector }],
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const root = answer.result.type === 'node' ? answer.result.value?.shadowRoot : undefined;
  if (!root) return undefined;
  return BidiElementHandle.from(root, realm) as unknown as ElementHandle<ShadowRoot>;
}

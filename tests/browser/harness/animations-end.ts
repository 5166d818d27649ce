import type { JSHandle } from 'puppeteer-core';

/** Waits until the animations of a document or shadow tree have ended. Those that follow scrolling never end. */
export const animationsEnd = (tree: JSHandle<DocumentOrShadowRoot>): Promise<void> =>
  tree.evaluate(async (tree) => {
    const timed = tree.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    await Promise.all(timed.map(({ finished }) => finished));
  });

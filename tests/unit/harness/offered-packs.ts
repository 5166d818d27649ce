import type { CheckedPack, OfferedPack, RefusedPack } from '../../../src/options/session/offer/pack-state.ts';

/** A file as the page hands it to the session. */
export function fileOf(text: string | Uint8Array, name = 'mill.pack.json') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { name, size: bytes.byteLength, bytes: async () => Uint8Array.from(bytes).buffer };
}

/** The pack that is offered, if it can be added. @throws otherwise */
export function checked(offered: OfferedPack | undefined): CheckedPack {
  if (offered?.type !== 'checked') throw new Error(`Not a checked pack: ${JSON.stringify(offered)}`);
  return offered;
}

/** Why the pack that is offered cannot be added. @throws where it can */
export function refusal(offered: OfferedPack | undefined): RefusedPack {
  if (offered?.type !== 'refused') throw new Error(`Not refused: ${JSON.stringify(offered)}`);
  return offered.problem;
}

/** Keeps packs from being read. @returns what lets them */
export function pauseReader(browser: { readerPause: Promise<void> }): () => void {
  let resume = () => {};
  browser.readerPause = new Promise((resolve) => {
    resume = resolve;
  });
  return () => resume();
}

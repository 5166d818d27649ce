import type { OwnNoteDraft } from '../core/packs/own/draft-of-selection.ts';

/**
 * Holds what the reader has selected to write a note about, until the page with the form asks for it. Only in memory: the address of
 * the form would leave it in the browser's history.
 */
export class NoteDraft {
  #draft: OwnNoteDraft | undefined;

  /** @param openForm opens the page */
  constructor(private readonly openForm: () => Promise<void>) {}

  async open(draft: OwnNoteDraft): Promise<void> {
    this.#draft = draft;
    await this.openForm();
  }

  /** @returns null when it has been taken, or the background has slept since */
  take(): OwnNoteDraft | null {
    const draft = this.#draft;
    this.#draft = undefined;
    return draft ?? null;
  }
}

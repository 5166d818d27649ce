import { VERSION } from '../bundled/version.ts';
import { splitsWord } from '../core/matching/whole-words.ts';
import { whenActivated } from '../platform/api/content-script-api.ts';
import { readFrameContext } from './scout/frame-context.ts';

/** Runs in every frame while the reader has packs of their own: short names in scripts without spaces must be whole words. */

whenActivated(() => {
  const context = readFrameContext(VERSION);
  if (context) context.splits = splitsWord;
});

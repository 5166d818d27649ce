import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/**
 * Makes `vite build --watch` rebuild for every file of `src`. By itself it watches only what the common build reads, and the
 * popup and the injected scripts are built apart.
 */
export function watchAllSources(): Plugin {
  return {
    name: 'context-notes:watch-all-sources',
    apply: 'build',
    buildStart() {
      if (!this.meta.watchMode) return;
      for (const entry of readdirSync(SRC, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) this.addWatchFile(join(entry.parentPath, entry.name));
    },
  };
}

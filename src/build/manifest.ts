import { defineManifest, type ManifestV3Export } from '@crxjs/vite-plugin';
import manifest from '../../manifest.json' with { type: 'json' };

/** The browsers that the extension is built for. */
export type Browser = 'chrome' | 'firefox';

/** The manifest of one browser, derived from `manifest.json`, which is written for Chrome. */
export function manifestFor(browser: Browser): ManifestV3Export {
  switch (browser) {
    case 'chrome': {
      const { browser_specific_settings: _, ...rest } = manifest;
      return defineManifest(rest as Parameters<typeof defineManifest>[0]);
    }
    case 'firefox': {
      const { minimum_chrome_version: _, background, permissions, ...rest } = manifest;
      return defineManifest({
        ...rest,
        // Firefox would name it to the reader when the extension is installed.
        permissions: permissions.filter((permission) => permission !== 'unlimitedStorage'),
        // Firefox runs an event page; it has no extension service workers (bug 1573659).
        background: { scripts: [background.service_worker], type: 'module' },
      } as unknown as Parameters<typeof defineManifest>[0]);
    }
  }
}

/**
 * Scripts that the background injects into web pages after the scripts of the manifest, built by
 * `src/build/injected-scripts-plugin.ts`.
 */
export const INJECTED_SCRIPTS = {
  standby: 'src/content/standby.iife.js',
  marks: 'src/content/marks.iife.js',
  card: 'src/content/card.iife.js',
  frames: 'src/content/frames.iife.js',
  navigation: 'src/content/navigation.iife.js',
  viewport: 'src/content/viewport.iife.js',
  visibility: 'src/content/visibility.iife.js',
  anchoring: 'src/content/anchoring.iife.js',
  afterimages: 'src/content/afterimages.iife.js',
  names: 'src/content/names.iife.js',
  words: 'src/content/words.iife.js',
} as const;

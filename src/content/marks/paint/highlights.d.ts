/** Hit testing of the CSS Custom Highlight API (Chrome 140, Firefox 150), not yet in TypeScript's DOM library. */
interface HighlightHitResult {
  readonly highlight: Highlight | null;
  readonly ranges: readonly AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHitResult[];
}

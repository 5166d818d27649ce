/** CSS Custom Highlight API, hit testing (Chrome 140, Firefox 150); not in TypeScript's DOM library yet. */
interface HighlightHitResult {
  readonly highlight: Highlight | null;
  readonly ranges: readonly AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHitResult[];
}

import { useLayoutEffect } from 'preact/hooks';

/** Lets the browser ask before the page is left or closed. @param isUnsaved whether that would lose what the reader has written */
export function useLeaveQuestion(isUnsaved: boolean): void {
  // At once: a page is often left in the moment in which its form is closed.
  useLayoutEffect(() => {
    if (!isUnsaved) return undefined;
    const saved = new AbortController();
    const { signal } = saved;
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    return () => saved.abort();
  }, [isUnsaved]);
}

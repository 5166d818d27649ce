/** Downloads a text as a JSON file. The browser decides whether to ask where to save it. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has read the contents by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

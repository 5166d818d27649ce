/** How long the browser may take to read the text before its URL is revoked, in milliseconds. */
const READING_TIME = 60_000;

/** Downloads a text as a JSON file. The browser decides whether to ask where to save it. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING_TIME);
}

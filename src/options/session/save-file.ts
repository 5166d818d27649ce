/** Hands the reader a text as a file, the way a download link does; the browser asks where to, or does not. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has the contents by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

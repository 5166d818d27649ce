/** A file that the reader chose or dropped. */
export interface ChosenFile {
  name: string;
  /** In bytes. */
  size: number;
  bytes: () => Promise<ArrayBuffer>;
}

/** A file of the browser, from its file picker or a drop. */
export const chosenFile = (file: File): ChosenFile => ({
  name: file.name,
  size: file.size,
  bytes: () => file.arrayBuffer(),
});

/** Byte order marks. */
const UTF_16_MARKS = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

/** Decodes a file as Windows-1252, which gives some text for any bytes. */
export const decodeWestern = (bytes: ArrayBuffer): string => new TextDecoder('windows-1252').decode(bytes);

/** Decodes a file in UTF-8, or in UTF-16 with a byte order mark, as some Windows programs write it. @returns `undefined` for others */
export function decodeText(bytes: ArrayBuffer): string | undefined {
  const [first, second] = new Uint8Array(bytes);
  const isMarked = (mark: readonly number[]) => mark[0] === first && mark[1] === second;
  const utf16 = (['utf-16le', 'utf-16be'] as const).find((name) => isMarked(UTF_16_MARKS[name]));
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file that the reader chose or dropped. */
export interface ChosenFile {
  name: string;
  /** In bytes. */
  size: number;
  bytes: () => Promise<ArrayBuffer>;
}

const UTF_16_MARKS = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const;

/** The text of a file in the encoding of Western Windows, which any bytes can be read in. */
export const decodeWestern = (bytes: ArrayBuffer): string => new TextDecoder('windows-1252').decode(bytes);

/** The text of a file in UTF-8, or in UTF-16 that says so, as some programs of Windows write it. @returns `undefined` for others */
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

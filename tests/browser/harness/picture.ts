import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** A screenshot of a tab. */
export interface Picture {
  /** Red, green and blue of a pixel, from 0 to 255. */
  at(x: number, y: number): readonly [number, number, number];
}

const SIGNATURE_LENGTH = 8;

/** Takes a screenshot of a tab and decodes it. */
export async function pictureOf(page: Page): Promise<Picture> {
  const png = Buffer.from(await page.screenshot({ type: 'png' }));
  const data: Buffer[] = [];
  let width = 0;
  let bytes = 3;
  for (let at = SIGNATURE_LENGTH; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const chunk = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = chunk.readUInt32BE(0);
      // Browsers write 8 bits of red, green, blue, and sometimes of alpha.
      bytes = chunk[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') data.push(chunk);
    at += length + 12;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width * bytes, bytes);
  const channel = (x: number, y: number, index: number) => pixels[(y * width + x) * bytes + index] ?? 0;
  return { at: (x, y) => [channel(x, y, 0), channel(x, y, 1), channel(x, y, 2)] };
}

/** Undoes the filters of a PNG's lines (PNG specification, 9). @param stride the bytes of a line @param bytes those of a pixel */
function unfilter(filtered: Buffer, stride: number, bytes: number): Buffer {
  const height = filtered.length / (stride + 1);
  const result = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= bytes ? (result[at - bytes] ?? 0) : 0;
      const above = y > 0 ? (result[at - stride] ?? 0) : 0;
      const corner = x >= bytes && y > 0 ? (result[at - stride - bytes] ?? 0) : 0;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      result[at] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return result;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const distances = [left, above, corner].map((value) => Math.abs(estimate - value));
  const least = Math.min(...distances);
  return [left, above, corner][distances.indexOf(least)] ?? 0;
}

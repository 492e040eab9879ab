const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Signature and header chunk, which come first in every PNG. */
const HEAD = 8 + 25;
const METRE_IN_INCHES = 39.3701;
const KEYWORD = 'ambitiegesprek';
/** A chunk has twelve bytes around its data. */
const DENSITY_LENGTH = 12 + 9;
const SEAL_LENGTH = 12 + KEYWORD.length + 1 + 8;

/**
 * A PNG that says how many of its pixels make an inch, so that it is printed and pasted at its size, and that bears our seal.
 * What is no PNG stays as it is.
 */
export function sealedPng(png: ArrayBuffer, density: number): ArrayBuffer {
  const bytes = new Uint8Array(png);
  if (bytes.length < HEAD || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return png;
  const told = [densityChunk(Math.round(density * METRE_IN_INCHES)), sealChunk(bytes)];
  return joined(bytes.subarray(0, HEAD), ...told, bytes.subarray(HEAD)).buffer;
}

/** Whether a PNG is byte for byte as we made it: nobody has drawn on it since. */
export function isSealedPng(png: ArrayBuffer): boolean {
  const bytes = new Uint8Array(png);
  const rest = HEAD + DENSITY_LENGTH + SEAL_LENGTH;
  if (bytes.length < rest) return false;
  const seal = sealChunk(joined(bytes.subarray(0, HEAD), bytes.subarray(rest)));
  return seal.every((byte, at) => bytes[HEAD + DENSITY_LENGTH + at] === byte);
}

/** `pHYs`: pixels of a metre across and down. */
function densityChunk(pixels: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, pixels);
  view.setUint32(4, pixels);
  data[8] = 1;
  return chunkOf('pHYs', data);
}

/** `tEXt`: the checksum of the picture itself. */
function sealChunk(bytes: Uint8Array): Uint8Array {
  const sum = checksum(bytes).toString(16).padStart(8, '0');
  return chunkOf('tEXt', lettersOf(`${KEYWORD}\0${sum}`));
}

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const named = joined(lettersOf(name), data);
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, data.length);
  new DataView(sum.buffer).setUint32(0, checksum(named));
  return joined(length, named, sum);
}

function lettersOf(text: string): Uint8Array {
  return Uint8Array.from(text, letter => letter.charCodeAt(0));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const REMAINDERS = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 as PNG counts it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (REMAINDERS[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

const SVG_SEAL = /<!-- ambitiegesprek ([0-9a-z]+) -->\s*$/u;

/** An SVG with a seal on its words, by which it is known that nobody has changed it since. */
export function sealedSvg(svg: string): string {
  return `${svg}<!-- ambitiegesprek ${hashOf(svg)} -->\n`;
}

export function isSealedSvg(text: string): boolean {
  const found = SVG_SEAL.exec(text);
  return found !== null && found[1] === hashOf(text.slice(0, found.index));
}

/** FNV-1a, whatever the line ends. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text.replace(/\r\n?/gu, '\n')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

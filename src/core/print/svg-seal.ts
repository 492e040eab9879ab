const SEAL = /<!-- ambitiegesprek ([0-9a-z]+) -->\s*$/u;

/** An SVG with a seal on its words, by which it is known that nobody has changed it since. */
export function sealedSvg(svg: string): string {
  return `${svg}<!-- ambitiegesprek ${hashOf(svg)} -->\n`;
}

export function isSealedSvg(text: string): boolean {
  const found = SEAL.exec(text);
  return found !== null && found[1] === hashOf(text.slice(0, found.index));
}

/** FNV-1a, whatever the line ends. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text.replace(/\r\n?/gu, '\n')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

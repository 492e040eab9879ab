import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';
import type { FontFace, Measure } from '../../../src/core/arrange/arrangement';

const require = createRequire(import.meta.url);
const FILES: Readonly<Record<FontFace, string>> = {
  'medium': '500-normal', 'bold': '700-normal', 'italic': '500-italic', 'bold italic': '700-italic', 'code': '500-normal',
};
/** What Inter has no sign for (an emoji, another script) is about as wide as high. */
const STRANGE = 1.25;

const fonts = new Map<string, Font>();
const widths = new Map<string, number>();

/** Inter as it is on glass, from its own advance widths and kerning, so that figures mean the same on every machine. */
export const inter: Measure = (text, face) => {
  const key = `${face} ${text}`;
  let width = widths.get(key);
  if (width === undefined) widths.set(key, width = widthOf(text, face));
  return width;
};

function widthOf(text: string, face: FontFace): number {
  const latin = fontOf('latin', face);
  const ours = [...text].every(sign => latin.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  if (ours) return latin.layout(text).advanceWidth / latin.unitsPerEm;
  return [...text].reduce((sum, sign) => sum + signWidth(sign, face), 0);
}

function signWidth(sign: string, face: FontFace): number {
  const code = sign.codePointAt(0) ?? 0;
  const font = ['latin', 'latin-ext', 'cyrillic', 'greek'].map(subset => fontOf(subset, face)).find(each => each.hasGlyphForCodePoint(code));
  return font ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : STRANGE;
}

function fontOf(subset: string, face: FontFace): Font {
  const file = `@fontsource/inter/files/inter-${subset}-${FILES[face]}.woff`;
  let font = fonts.get(file);
  if (!font) {
    const opened = openSync(require.resolve(file));
    if (!('layout' in opened)) throw new TypeError(`${file} holds more than one font`);
    fonts.set(file, font = opened);
  }
  return font;
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INK_NAMES, PAPER, quantise, THICKNESSES, type Drawing, type Stroke } from '../../src/core/drawing';
import { strokesToSvg, svgToStrokes } from '../../src/core/drawing-svg';

const point = fc
  .tuple(fc.integer({ min: -50, max: PAPER.width * 20 }), fc.integer({ min: -50, max: PAPER.height * 20 }), fc.integer({ min: 0, max: 999 }))
  .map(([x, y, pressure]) => quantise({ x: x / 20, y: y / 20, pressure: pressure / 999 }));
const stroke: fc.Arbitrary<Stroke> = fc.record({
  ink: fc.constantFrom(...INK_NAMES),
  width: fc.constantFrom(...THICKNESSES),
  points: fc.array(point, { maxLength: 6 }),
});
const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const foreign = words.map(text => `<svg xmlns="http://www.w3.org/2000/svg" onload="alert('x')"><text>${text}"]]></text></svg>`);
const drawing: fc.Arbitrary<Drawing> = fc.oneof(
  fc.record({ strokes: fc.array(stroke, { maxLength: 4 }) }),
  fc.record({ strokes: fc.array(stroke, { maxLength: 4 }), background: foreign }),
);

const line: Stroke = { ink: 'coral', width: 8, points: [{ x: 10, y: 20, pressure: 0.5 }, { x: 110, y: 20, pressure: 0.5 }] };

describe('a drawing kept as SVG', () => {
  it('is read back as it was drawn', () => {
    fc.assert(fc.property(drawing, drawn => {
      expect(svgToStrokes(strokesToSvg(drawn))).toEqual(drawn);
    }));
  });

  it('stays the same text when it is read and kept again', () => {
    fc.assert(fc.property(drawing, drawn => {
      const svg = strokesToSvg(drawn);
      expect(strokesToSvg(svgToStrokes(svg))).toBe(svg);
    }));
  });

  it('survives line ends of another system', () => {
    const svg = strokesToSvg({ strokes: [line] });
    expect(svgToStrokes(svg.replace(/\n/g, '\r\n'))).toEqual({ strokes: [line] });
  });

  it('carries only paths and images, and no handler or script', () => {
    fc.assert(fc.property(drawing, drawn => {
      const tags = strokesToSvg(drawn).match(/<[a-z]+/g) ?? [];
      expect(tags.filter(tag => !['<svg', '<path', '<image'].includes(tag))).toEqual([]);
      expect(strokesToSvg(drawn)).not.toMatch(/\son[a-z]+=|javascript:/i);
    }));
  });

  it('is an ordinary filled path in its colour', () => {
    expect(strokesToSvg({ strokes: [line] })).toContain('<path fill="#d3574e" data-width="8" data-points="10,20,0.5 110,20,0.5" d="M');
  });
});

describe('a drawing of an earlier version, with outlines of another make', () => {
  const old = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1000" data-drawing="1">',
    '<path fill="#d3574e" data-width="8" data-points="10,20,0.5 110,20,0.5" d="M10 16L110 16A4 4 0 0 1 110 24L10 24A4 4 0 0 1 10 16Z"/>',
    '</svg>',
    '',
  ].join('\n');
  const another: Stroke = { ink: 'sky', width: 4, points: [{ x: 300, y: 300, pressure: 0.4 }] };

  it('is read stroke by stroke, not as a picture', () => {
    expect(svgToStrokes(old)).toEqual({ strokes: [line] });
  });

  it('can be drawn on, and keeps the points that were drawn before', () => {
    const drawnOn = strokesToSvg({ strokes: [...svgToStrokes(old).strokes, another] });
    expect(svgToStrokes(drawnOn)).toEqual({ strokes: [line, another] });
  });

  it.each(['2022', '2024', '2026'])('among them the one of %s', year => {
    const { strokes, background } = svgToStrokes(readFileSync(`demo-vault/bijlagen/leerling ${year}.svg`, 'utf8'));
    expect(background).toBeUndefined();
    expect(strokes.length).toBeGreaterThan(3);
  });
});

describe('an SVG that we did not make', () => {
  it('is kept whole as the background, whatever it holds', () => {
    fc.assert(fc.property(foreign, svg => {
      expect(svgToStrokes(svg)).toEqual({ strokes: [], background: svg });
    }));
  });

  it('comes back after drawing over it', () => {
    const svg = '<?xml version="1.0"?>\n<svg viewBox="0 0 5 5"><script>alert(1)</script></svg>\n';
    const over = strokesToSvg({ ...svgToStrokes(svg), strokes: [line] });
    expect(over).not.toContain('<script');
    expect(svgToStrokes(over)).toEqual({ strokes: [line], background: svg });
  });

  it('includes a drawing of ours that another program has changed', () => {
    const changed = strokesToSvg({ strokes: [line] }).replace('</svg>', '<circle r="5"/>\n</svg>');
    expect(svgToStrokes(changed)).toEqual({ strokes: [], background: changed });
  });

  it('is no background when it is empty', () => {
    expect(svgToStrokes(' \n')).toEqual({ strokes: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { contentFor } from '../../../src/ui/room/room-content';
import { ROOM, unitOf } from '../../../src/ui/room/room-pages';
import { parse } from '../../read';

const note = (phase: number): string => `---
type: ambitiegesprek
fase: ${phase}
---

## 1. Contracteren

- Dat we weten wat er al is [wie:: Anna]

## Het vel

- Los briefje #geel

### Ambitie 1: Durven maken
vervolg:: [[2024-03-14 Ambitiegesprek]]

- Van toen #roze

### Podium
status:: loopt

- Van toen ook #geel

### Samenwerken

- Van nu #geel
- [ ] Van nu een stap
- [ ] Nog van toen [vervolg:: [[2024-03-14 Ambitiegesprek]]]
`;

describe('what the room sees', () => {
  it.each([1, 3])('keeps back in phase %i what comes from an earlier meeting', (phase) => {
    const { ambitions, clusters, loose } = contentFor(parse(note(phase)));
    expect(ambitions).toEqual([]);
    expect(clusters.map(({ text }) => text)).toEqual(['Samenwerken']);
    expect(clusters[0]?.steps.map(({ text }) => text)).toEqual(['Van nu een stap']);
    expect(loose.map(({ text }) => text)).toEqual(['Los briefje']);
  });

  it('shows all of the sheet once the yellow notes are written', () => {
    const { ambitions, clusters } = contentFor(parse(note(4)));
    expect(ambitions[0]?.notes.map(({ text }) => text)).toEqual(['Van toen']);
    expect(clusters.map(({ steps }) => steps.length)).toEqual([0, 2]);
  });

  it('has the expectations where they are spoken about: at the start and at the end', () => {
    const shown = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter(phase => contentFor(parse(note(phase))).expectations.length > 0);
    expect(shown).toEqual([1, 2, 7]);
  });
});

describe('the size of letters on the wall', () => {
  // Eight metres away, on a picture two metres wide.
  const millimetres = (pixels: number): number => (pixels / ROOM.width) * 2000;

  it('is at least 1/200 of the distance for what everybody has to read', () => {
    expect(millimetres(ROOM.phase)).toBeGreaterThanOrEqual(8000 / 200);
    expect(millimetres(ROOM.question)).toBeGreaterThanOrEqual(8000 / 200);
  });

  it('is never below 28 for a note', () => {
    expect(Math.min(...ROOM.notes)).toBe(28);
  });

  it('stays the same on the wall when the projector has fewer pixels', () => {
    expect(unitOf(1920, 1080)).toBe(1);
    expect(unitOf(1280, 720) * ROOM.phase / 1280).toBeCloseTo(ROOM.phase / 1920);
  });
});

import { describe, expect, it } from 'vitest';
import { measureLegible } from '../../../bench/legible';

/** What has to be read on glass, in pixels of the smallest words. */
const LEAST: Readonly<Record<string, number>> = {
  '1280×720': 9.5, '1440×900': 11.5, '1440×900, with the guide': 10, '1920×1080': 15.5,
};
const rows = measureLegible();

describe('words on the sheet', () => {
  it.each(rows.filter(row => row.meeting.startsWith('20')))('of the meeting of $meeting can be read at $pane, all in view', row => {
    expect(row.folded).toBe(false);
    expect(row.smallest).toBeGreaterThanOrEqual(LEAST[row.pane] ?? Infinity);
    expect(row.pupil).toBeGreaterThanOrEqual(1 / 6 - 0.001);
    expect(row.ambition).toBeGreaterThanOrEqual(1.6);
    expect(row.cluster).toBeGreaterThanOrEqual(1.25);
    expect(row.paper).toBeGreaterThan(0.5);
  });

  it.each(rows.filter(row => !row.meeting.startsWith('20')))('of $meeting at $pane are never smaller than 9.5 pixels', row => {
    expect(row.smallest).toBeGreaterThanOrEqual(9.5);
  });
});

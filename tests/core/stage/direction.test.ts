import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChoice, directed, hold, readDirection, release, type StageDirection, type Moment } from '../../../src/core/stage/direction';
import { COMPOSITIONS } from '../../../src/core/stage/scene';

const CLUSTERING: Moment = { activity: 'cluster', shows: 'grouping', asks: 'writing' };
const WEIGHING: Moment = { activity: 'weigh-energy', shows: 'energy', asks: 'writing' };
const seen = (direction: StageDirection, moment: Moment): string => directed(direction, moment).shows;

describe('what the group sees', () => {
  it('follows the activity while nobody chooses', () => {
    expect(seen({}, CLUSTERING)).toBe('grouping');
    expect(seen({ black: true, names: true }, WEIGHING)).toBe('energy');
  });

  it('is what was chosen, until the next activity', () => {
    const chosen = withChoice({}, CLUSTERING, { shows: 'writing' });
    expect(seen(chosen, CLUSTERING)).toBe('writing');
    expect(seen(chosen, WEIGHING)).toBe('energy');
  });

  it('is what is held, until it is released', () => {
    const held = hold(withChoice({}, CLUSTERING, { question: 'q3.6' }), CLUSTERING);
    expect(directed(held, WEIGHING)).toMatchObject({ shows: 'writing', question: 'q3.6', chosen: true });
    expect(seen(release(held), WEIGHING)).toBe('energy');
  });

  it('changes by a choice while it is held, and stays held', () => {
    const held = withChoice(hold({}, CLUSTERING), WEIGHING, { shows: 'choosing' });
    expect(held.held).toBe(true);
    expect(seen(held, { ...WEIGHING, activity: 'open-up', shows: 'ideas' })).toBe('choosing');
  });

  it('shows a question as the moment asks it, and forgets one of another activity', () => {
    const asked = withChoice({}, CLUSTERING, { question: 'q3.6' });
    expect(directed(asked, CLUSTERING)).toMatchObject({ shows: 'writing', question: 'q3.6' });
    expect(directed(withChoice(asked, WEIGHING, { atHand: 'Durven' }), WEIGHING)).toEqual({ shows: 'energy', personal: false, chosen: false, atHand: 'Durven' });
  });

  it('keeps black, clock and names through all of it', () => {
    const switches: StageDirection = { black: true, clock: false, names: true };
    const after = release(hold(withChoice(switches, CLUSTERING, { shows: 'energy', personal: true }), CLUSTERING));
    expect(after).toEqual(switches);
  });
});

const directions: fc.Arbitrary<StageDirection> = fc.record({
  activity: fc.string(), shows: fc.constantFrom(...COMPOSITIONS), question: fc.string(), personal: fc.boolean(), atHand: fc.string(),
  held: fc.boolean(), black: fc.boolean(), clock: fc.boolean(), names: fc.boolean(),
}, { requiredKeys: [] });

it('is read as it was stored, and of anything else only what can be understood', () => {
  fc.assert(fc.property(directions, direction => {
    expect(readDirection(JSON.parse(JSON.stringify(direction)) as Record<string, unknown>)).toEqual(direction);
  }));
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('activity', 'shows', 'held', 'names', 'other'), fc.jsonValue()), stored => {
    expect(() => directed(readDirection(stored), CLUSTERING)).not.toThrow();
  }));
});

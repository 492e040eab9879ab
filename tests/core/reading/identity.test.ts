import { describe, expect, test } from 'vitest';
import { elementAt, elementByKey, elementsOf, lineOf, sourceOf, spanOf } from '../../../src/core/place';
import { findTarget, targetOf } from '../../../src/core/target';
import type { Session, StickyNote } from '../../../src/core/session';
import { parse } from '../../read';

const NOTE = [
  '---', 'type: ambitiegesprek', '---', '## 1. Contracteren', '- Plan', '## Het vel', '- los #geel', '### Ambitie 1: Durven', '#### Podium', '- een #geel', '- twee #geel', '  - nest', '### Los', '- drie #roze', '- drie #roze', '',
].join('\n');

function edited(session: Session, from: string, to: string): Session {
  const { text } = session.source;
  const at = text.indexOf(from);
  return parse(text.slice(0, at) + to + text.slice(at + from.length), session);
}

function note(session: Session, text: string): StickyNote {
  const found = elementsOf(session).find((element): element is StickyNote => element.kind === 'note' && element.text === text);
  if (!found) throw new Error(`No note ${text}`);
  return found;
}

describe('what did not change', () => {
  test('stays the same object, and so do the lists that hold it', () => {
    const before = parse(NOTE);
    const after = edited(before, 'een #geel', 'eens #geel');
    expect(after.clusters).toBe(before.clusters);
    expect(after.expectations).toBe(before.expectations);
    expect(after.phases).toBe(before.phases);
    expect(after.sheet).toBe(before.sheet);
    expect(after.loose).toBe(before.loose);
    expect(after.irregularities).toBe(before.irregularities);
    expect(after.properties).toBe(before.properties);
    expect(note(after, 'twee')).toBe(note(before, 'twee'));
    expect(after.ambitions[0]).not.toBe(before.ambitions[0]);
  });

  test('is not taken for what it was before, when a heading is no ambition any more', () => {
    const lines = ['---', 'type: ambitiegesprek', '---', '## Het vel', '## 6. Concretiseren', '- kijken', '## Het vel', '### Ambitie 1: Durven', '- op een podium #geel', ''];
    const before = edited(parse(lines.join('\n')), '- kijken\n## Het vel', '- kijken## Het vel');
    const after = edited(before, 'op een podium', 'op podium');
    expect(before.ambitions).toEqual([]);
    expect(after.ambitions).toEqual([]);
    expect(elementsOf(after).map(element => sourceOf(after, element.place))).toContain('- op podium #geel');
  });

  test('keeps telling where it stands', () => {
    const before = parse(NOTE);
    const after = edited(before, '## 1. Contracteren', '# Titel\n\nTekst.\n\n## 1. Contracteren');
    const same = note(after, 'twee');
    expect(same).toBe(note(before, 'twee'));
    expect(sourceOf(after, same.place)).toBe('- twee #geel\n  - nest');
    expect(lineOf(after, same.place)).toBe(14);
    expect(spanOf(after, same.place).from - spanOf(before, same.place).from).toBe('# Titel\n\nTekst.\n\n'.length);
  });

  test('keeps its block when it moves', () => {
    const before = parse(NOTE);
    const after = parse(NOTE.replace('- een #geel\n', '').replace('### Los\n', '### Los\n- een #geel\n'), before);
    expect(note(after, 'een')).toBe(note(before, 'een'));
  });

  test('the same text gives the same session', () => {
    const session = parse(NOTE);
    expect(parse(`${NOTE}`, session)).toBe(session);
  });
});

describe('keys', () => {
  test('a note keeps its key while it is typed in, tagged anew, or nested into', () => {
    const before = parse(NOTE);
    const { key } = note(before, 'een');
    let session = before;
    for (const [from, to] of [['een', 'eens'], ['eens', '**eens**'], ['**eens** #geel', '**eens** #roze'], ['#roze\n- twee', '#roze\n  - nog\n- twee']] as const) session = edited(session, from, to);
    expect(elementByKey(session, key)).toMatchObject({ text: 'eens', colour: 'pink' });
  });

  test('a heading keeps its key while it is renamed', () => {
    const before = parse(NOTE);
    const after = edited(before, '### Los', '### Vast');
    expect(after.clusters[0]?.key).toBe(before.clusters[0]?.key);
    expect(after.clusters[0]?.notes[0]).toBe(before.clusters[0]?.notes[0]);
  });

  test('a note in front of another does not take its key', () => {
    const before = parse(NOTE);
    const after = edited(before, '- een #geel', '- nul #geel\n- een #geel');
    expect(note(after, 'een')).toBe(note(before, 'een'));
    expect(elementByKey(before, note(after, 'nul').key)).toBeUndefined();
  });

  test('are all different', () => {
    const keys = elementsOf(edited(parse(NOTE), '- twee #geel\n  - nest', '- twee #geel\n  - nest #roze\n- vier #geel')).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('the innermost thing at an offset', () => {
  const session = parse('## Het vel\n- a #geel\n  - b #roze\n');
  expect(elementAt(session, 3)).toMatchObject({ kind: 'sheet' });
  expect(elementAt(session, 12)).toMatchObject({ text: 'a' });
  expect(elementAt(session, 25)).toMatchObject({ text: 'b' });
  expect(elementAt(parse('tekst'), 2)).toBeUndefined();
});

describe('targets', () => {
  const target = (session: Session, text: string) => targetOf(session, note(session, text));

  test('are found again wherever the text moved', () => {
    const before = parse(NOTE);
    const after = parse(NOTE.replace('- een #geel\n', '').replace('### Los\n', '### Los\n- een #geel\n').replace('---\n## 1', '---\nIntro\n\n## 1'));
    expect(findTarget(after, target(before, 'een'))).toBe(note(after, 'een'));
  });

  test('twins are told apart by their order under their headings', () => {
    const before = parse(NOTE);
    const [first, second] = before.clusters[0]?.notes ?? [];
    if (!first || !second) throw new Error('no twins');
    const after = parse(NOTE.replace('- een', '- eens'));
    expect(findTarget(after, targetOf(before, second))).toBe(after.clusters[0]?.notes[1]);
    expect(findTarget(parse(NOTE.replace('- drie #roze\n', '')), targetOf(before, first))).toBeUndefined();
  });

  test('are not found when the thing changed, is gone, or might be another', () => {
    const before = parse(NOTE);
    expect(findTarget(parse(NOTE.replace('een #geel', 'een #roze')), target(before, 'een'))).toBeUndefined();
    expect(findTarget(parse(''), target(before, 'een'))).toBeUndefined();
    const moved = parse(NOTE.replace('- een #geel\n', '').replace('### Los\n', '### Los\n- een #geel\n- een #geel\n'));
    expect(findTarget(moved, target(before, 'een'))).toBeUndefined();
  });
});

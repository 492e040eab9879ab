import { describe, expect, it } from 'vitest';
import type { ConversationKind, SchoolStage } from '../../src/core/properties';
import { kindAfter, stageAfter } from '../../src/method/trajectory';

describe('what follows on an earlier conversation', () => {
  it.each<[ConversationKind | undefined, SchoolStage | undefined, ConversationKind, SchoolStage | undefined]>([
    ['intake', undefined, 'ambition', 'exploring'],
    [undefined, undefined, 'progress', 'experimenting'],
    ['ambition', 'exploring', 'progress', 'experimenting'],
    ['ambition', 'deepening', 'progress', 'anchoring'],
    ['progress', 'experimenting', 'progress', 'deepening'],
    ['progress', 'deepening', 'progress', 'anchoring'],
    ['progress', 'anchoring', 'progress', 'anchoring'],
    ['progress', undefined, 'progress', undefined],
    ['closing', 'anchoring', 'intake', undefined],
  ])('after %s in %s comes %s in %s', (kind, stage, next, then) => {
    const before = { ...(kind && { kind }), ...(stage && { stage }) };
    expect(kindAfter(before)).toBe(next);
    expect(stageAfter(before, next)).toBe(then);
  });

  it('holds the stage to the kind that somebody chose', () => {
    expect(stageAfter({ kind: 'progress', stage: 'deepening' }, 'ambition')).toBe('exploring');
    expect(stageAfter({ kind: 'progress', stage: 'deepening' }, 'closing')).toBe('anchoring');
  });

  it('is not guessed after a method of a vault’s own', () => {
    const before = { method: '[[Methode Waarderend onderzoek]]' };
    expect(kindAfter(before)).toBeUndefined();
    expect(stageAfter(before, 'progress')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { groupSeesNow } from '../../../src/method/conversation';
import { conversationOfNote } from '../../../src/method/conversations';
import { parse } from '../../read';

const METHOD = `# Kijken en doen

## 1. Kijken (10 min, geel)

- Schrijf op (10 min): Wat zag je?

## 2. Doen (20 min)

- Spreek af (20 min): Wie doet wat?
  blok:: stappen
`;
const note = (method: string, eol = '\n'): string => `---
type: ambitiegesprek
fase: 2
---

## Methode

\`\`\`gespreksmethode
${method}\`\`\`

## 1. Kijken

- Een bij #geel

## 2. Doen

- [ ] Bellen

## 3. Nog een
`.replaceAll('\n', eol);

describe('a session that carries its method', () => {
  it.each(['\n', '\r\n'])('is read by it, whatever ends its lines', (eol) => {
    const session = parse(note(METHOD, eol));
    expect(session.skeleton).toEqual({ phases: [1, 2], steps: 2, mostAmbitions: 3 });
    expect(session.phases.map(({ number }) => number)).toEqual([1, 2]);
    expect(session.steps.map(({ text }) => text)).toEqual(['Bellen']);
    expect(session.irregularities.map(({ code }) => code)).toEqual(['unknown-phase']);
    const { conversation } = { conversation: conversationOfNote(session) };
    expect(conversation.phases.map(({ minutes }) => minutes)).toEqual([10, 20]);
    expect(groupSeesNow(conversation, session.properties)).toBe('steps');
  });

  it('goes on with what was read last while its method is half changed, and says so', () => {
    const whole = parse(note(METHOD));
    const half = parse(note(METHOD.replace('(20 min)\n', '(20 min')), whole);
    expect(half.skeleton).toBe(whole.skeleton);
    expect(half.method).toBe(whole.method);
    expect(half.irregularities.map(({ code }) => code)).toContain('unreadable-method');
    expect(parse(note(METHOD), half).irregularities.map(({ code }) => code)).not.toContain('unreadable-method');
  });

  it('is led as its kind where that method was never read', () => {
    const session = parse(note('niets\n'));
    expect(session.method).toBeUndefined();
    expect(session.skeleton.phases).toHaveLength(7);
  });
});

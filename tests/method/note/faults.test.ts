import { expect, test } from 'vitest';
import type { MethodFaultCode } from '../../../src/method/note/fault';
import { readMethod } from '../../../src/method/note/read-method';

const START = '## 1. Begin (10 min)\n\n- Start (10 min): Zeg iets\n';
const phase = (number: number): string => `## ${number}. Deel (5 min)\n\n- Iets (5 min)\n`;
const withItem = (item: string): string => `## 1. Begin (10 min)\n\n${item}\n`;

/** For each code a method with that fault alone: its line, what it is about, and what to write instead. */
const FAULTY: Readonly<Record<MethodFaultCode, readonly [text: string, line: number, subject: string, instead?: string]>> = {
  'no-phases': ['# Retro\n', 1, ''],
  'too-many-phases': [[1, 2, 3, 4, 5, 6, 7, 8].map(phase).join('\n'), 29, '8. Deel (5 min)', '7'],
  'phase-heading': [`## Zomaar\n\n- Iets (5 min)\n`, 1, 'Zomaar', '1'],
  'phase-minutes': ['## 1. Begin\n\n- Iets (5 min)\n', 1, '1. Begin', '## 1. Begin (20 min)'],
  'phase-level': [`${START}\n### 2. Midden (5 min)\n`, 5, '2. Midden (5 min)', '## 2. Midden (5 min)'],
  'phase-order': [`${START}\n${phase(3)}`, 5, '3. Deel (5 min)', '2'],
  'unknown-colour': ['## 1. Begin (10 min, paars)\n\n- Start (10 min)\n', 1, 'paars', 'geel, roze, groen, groot'],
  'no-activities': ['## 1. Begin (10 min)\n\nWoorden.\n', 1, '1. Begin (10 min)'],
  'activity-line': [withItem('- Start zonder minuten'), 3, 'Start zonder minuten'],
  'title-too-long': [withItem(`- ${'lang '.repeat(9).trim()} (10 min)`), 3, 'lang '.repeat(9).trim(), '40'],
  'unknown-field': [withItem('- Start (10 min)\n  kleur:: rood'), 4, 'kleur:: rood', 'blok, groep, stilte, toont, facet, id'],
  'misplaced-field': [withItem('- Start (10 min)\n  ambities:: 2'), 4, 'ambities:: 2', 'blok, groep, stilte, toont, facet, id'],
  'field-twice': [`vel:: ja\nvel:: nee\n\n${START}`, 2, 'vel:: nee'],
  'unknown-value': [`vel:: misschien\n\n${START}`, 1, 'misschien', 'ja, nee'],
  'missing-value': [`vel::\n\n${START}`, 1, '', 'ja, nee'],
  'id-twice': [withItem('- Start (5 min)\n  id:: een\n- Verder (5 min)\n  id:: een'), 6, 'een'],
  'two-roles': [withItem('- Start (10 min)\n  blok:: verwachtingen, stappen'), 1, '1. Begin (10 min)'],
  'role-twice': [[1, 2].map(number => `## ${number}. Deel (5 min)\n\n- Iets (5 min)\n  blok:: stappen\n`).join('\n'), 6, '2. Deel (5 min)'],
  'second-title': [`# Een\n\n# Twee\n\n${START}`, 3, 'Twee'],
  'heading-level': [`${START}\n### Zomaar\n`, 5, 'Zomaar'],
  'unknown-part': [`${START}\n    code\n`.replace('- Start (10 min): Zeg iets', '- Start (10 min)\n\nWoorden.'), 7, 'code'],
  'question-too-deep': [withItem('- Start (10 min)\n  - Vraag?\n    - dieper'), 4, 'Vraag?'],
  'unclosed': [`${START}\n%%\nstil\n`, 5, '%%'],
  'too-much': ['x'.repeat(100_001), 1, ''],
};

test.each(Object.entries(FAULTY))('%s is told at its line, with what to write instead', (code, [text, line, subject, instead = '']) => {
  const reading = readMethod(text, 'nl');
  expect(reading.done ? 'nothing' : reading.faults).toEqual([{ code, line, subject, instead }]);
});

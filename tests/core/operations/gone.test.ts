import { expect, it } from 'vitest';
import type { Target } from '../../../src/core/target';
import { run } from '../../read';

it.each([
  ['- een #geel', 'een #geel'], ['* een', 'een'], ['12. een', 'een'], ['3)  [x] een', 'een'], ['### Podium ', 'Podium'], ['- [ ]  bellen\n  - morgen', 'bellen'], ['+ a\rb', 'a'],
  ['Podium\n---', 'Podium'], ['een - twee', 'een - twee'], ['- - een', '- een'], ['- [een](x)', '[een](x)'], ['#een', '#een'], ['-', '-'], ['> - een', '> - een'],
])('what is gone is called by its words: %j', (source, subject) => {
  const target: Target = { kind: 'note', source, under: [], twin: 0, twins: 1, single: true };
  expect(run('## Het vel\n', { verb: 'remove', targets: [target] })).toEqual({ done: false, refusal: { code: 'gone', subject } });
});

it('an act speaks the language of the note, else the one that is asked for, else Dutch', () => {
  const written = (text: string, language?: 'nl' | 'en'): string => {
    const result = run(text, { verb: 'add-notes', lines: ['x'], colour: 'yellow', to: {}, ...(language ? { language } : {}) });
    return result.done ? result.edits.map(({ insert }) => insert).join('') : '';
  };
  expect([written('', 'en'), written('## Het vel\n', 'en'), written('## The sheet\n', 'nl'), written('')].map(text => /#yellow/u.test(text))).toEqual([true, false, true, false]);
});

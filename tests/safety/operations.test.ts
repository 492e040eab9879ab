import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent, Verb } from '../../src/core/operations';
import { elementsOf, sourceOf, spanOf } from '../../src/core/place';
import { COLOURS, type Session, type SessionElement } from '../../src/core/session';
import { findTarget, targetOf, type Pointable, type Target } from '../../src/core/target';
import { applyEdits, invertEdits } from '../../src/core/writing/text-edit';
import { parse, run } from '../read';

const line = fc.constantFrom(
  '- een #geel', '- twee #roze/leraar ^id', '  - kind', '  - kleurkind #groen', '* ster #geel', '1. nummer #geel', '- [ ] stap #groot 📅 2026-01-01',
  '- ', '-  #geel', 'gewone tekst', '    ingesprongen', '> citaat', '> - geciteerd #geel', '- later [parkeer:: 6]', '', '', '### Cluster', '#### Dieper', 'energie:: 3',
  '### Ambitie 1: Durven', '### Ambitie: Zonder', '- [x] klaar [wie:: Anna]', '## 1. Contracteren', '- verwacht #focus [wie:: Bram]', '## 6. Concretiseren', '```', '| a | b |', '%% stil %%', '\u00A0hard', '-\u00A0hard', 'al roze #roze', 'een %% stil', '%%', '^id', '\t- tab #geel', '- # kop #geel', '  vervolg', '<div>', '</div>', 'Kop\n---',
);
const eol = fc.constantFrom('\n', '\r\n', '\r');
const note = fc.tuple(fc.array(line, { maxLength: 18 }), eol, fc.constantFrom('', '\uFEFF'), fc.boolean(), fc.boolean()).map(([lines, end, mark, sheet, last]) =>
  mark + [...(sheet ? ['---', 'type: ambitiegesprek', '---', '## Het vel'] : []), ...lines].join('\n').replace(/\n/gu, end) + (last ? end : ''));
const seed = fc.array(fc.nat({ max: 5000 }), { minLength: 6, maxLength: 6 });

function intentFor(session: Session, [verb = 0, a = 0, b = 0, c = 0, colour = 0]: readonly number[]): Intent | undefined {
  const all = elementsOf(session).filter((element): element is Pointable => element.kind !== 'sheet');
  const at = <E extends SessionElement>(list: readonly E[], index: number): E | undefined => list[index % Math.max(1, list.length)];
  const target = (list: readonly Pointable[], index: number): Target | undefined => {
    const element = at(list, index);
    return element && targetOf(session, element);
  };
  const item = target(all.filter(({ kind }) => kind === 'note' || kind === 'step'), a);
  const holder = target(all.filter(({ kind }) => kind === 'cluster' || kind === 'ambition'), b);
  const clusters = all.filter(({ kind }) => kind === 'cluster');
  const [first, second] = [target(clusters, a), target(clusters, c)];
  const to = holder && c % 2 === 0 ? { into: holder } : {};
  const made: (Intent | undefined)[] = [
    item && { verb: 'move', targets: [item], to },
    item && { verb: 'recolour', targets: [item], colour: COLOURS[colour % COLOURS.length] },
    { verb: 'add-notes', lines: ['nieuw'], colour: COLOURS[colour % COLOURS.length] ?? 'yellow', to },
    item && { verb: 'new-cluster', word: 'Nieuwcluster', notes: [item] },
    first && second && { verb: 'merge-clusters', targets: [first, second] },
    first && { verb: 'choose', clusters: [first], words: 'Gekozen' },
    first && { verb: 'move-cluster', cluster: first, to },
    holder && { verb: 'set-energy', target: holder, energy: 7 },
    ...fewerIntents(session, [a, b, c]),
    ...laterIntents(session, [a, b, c]),
  ];
  return made[verb % made.length];
}

/** Those that touch one line or the properties. */
function fewerIntents(session: Session, [a = 0, b = 0, c = 0]: readonly number[]): (Intent | undefined)[] {
  const pick = (kind: SessionElement['kind'], index: number): Target | undefined => {
    const all = elementsOf(session).filter((element): element is Pointable => element.kind === kind);
    const element = all[index % Math.max(1, all.length)];
    return element && targetOf(session, element);
  };
  const [step, note, cluster, ambition, expectation] = [pick('step', a), pick('note', a), pick('cluster', b), pick('ambition', b), pick('expectation', a)];
  const at = '2026-03-12T14:00:00';
  const lines = [a % 20, b % 20];
  return [
    ambition && { verb: 'unchoose', ambition },
    ambition && cluster && { verb: 'choose', clusters: [cluster], words: 'Gekozen', instead: ambition },
    cluster && { verb: 'remove', targets: [cluster] },
    ambition && cluster && { verb: 'remove', targets: [ambition, cluster] },
    note && cluster && { verb: 'split-cluster', cluster, notes: [note], word: 'Nieuwcluster' },
    cluster && { verb: 'set-reason', target: cluster, reason: 'nieuw' },
    { verb: 'set-phase', phase: 1 + (a % 8), at },
    { verb: 'pause', at },
    { verb: 'resume', at },
    { verb: 'resume', at, unattendedSince: '2026-03-12T14:21:00' },
    { verb: 'set-duration', minutes: 90 },
    { verb: 'tick-question', id: 'q3.1', asked: true },
    { verb: 'tick-preparation', item: 'nieuw', done: true, list: ['nieuw'] },
    { verb: 'set-pillar', pillar: 'visie', words: 'nieuw' },
    { verb: 'add-expectation', words: 'nieuw', who: 'Anna' },
    expectation && { verb: 'set-focus', target: expectation, focus: true },
    expectation && { verb: 'set-outcome', target: expectation, outcome: 'partly', why: 'nieuw' },
    { verb: 'add-step', words: 'nieuw', personal: c % 2 === 0, who: 'Anna', due: '2026-05-01', to: cluster && c % 3 === 0 ? { into: cluster } : {} },
    step && { verb: 'edit-step', target: step, needs: 'nieuw', evaluate: '2026-10-01', due: '2026-05-02' },
    step && { verb: 'toggle-step', target: step },
    { verb: 'tag-lines', lines, colour: COLOURS[c % 4] },
    { verb: 'tag-lines', lines, colour: undefined },
    { verb: 'add-embed', embed: '![[nieuw.svg]]', place: c % 2 === 0 ? 'drawing' : 'photo' },
    { verb: 'new-ambition', words: 'Gekozen' },
    note && { verb: 'set-facet', targets: [note], facet: c % 2 === 0 ? 'obstacle' : undefined },
    note && { verb: 'set-first', targets: [note], first: c % 2 === 0 },
    note && { verb: 'set-decision', target: note, words: 'nieuw' },
    expectation && { verb: 'set-beneath', target: expectation, words: 'nieuw' },
    cluster && { verb: 'set-groups', groups: [{ cluster, people: ['Anna', 'Bram'] }] },
    { verb: 'park', words: 'nieuw', from: 1 + (a % 7), until: 6 },
    { verb: 'add-thumb', outcome: 'yes', by: 1 },
    { verb: 'set-facilitation', outcome: 'no' },
    { verb: 'set-activity', activity: 'choose' },
    { verb: 'set-tables', tables: [{ name: 'Tafel 1', people: 6 }] },
    { verb: 'add-people', names: ['Anna', 'Bram'] },
  ];
}

/** What belongs to kinds of conversation, to people, and to what was put aside. */
function laterIntents(session: Session, [a = 0, b = 0, c = 0]: readonly number[]): (Intent | undefined)[] {
  const pick = (kind: 'step' | 'cluster' | 'ambition', index: number): Target | undefined => {
    const all = elementsOf(session).filter((element): element is Pointable => element.kind === kind);
    const element = all[index % Math.max(1, all.length)];
    return element && targetOf(session, element);
  };
  const [step, holder, parked] = [pick('step', a), pick(c % 2 === 0 ? 'cluster' : 'ambition', b), session.parked[a % Math.max(1, session.parked.length)]];
  const carried = { words: 'Gekozen', continues: '[[nieuw#Gekozen]]' };
  return [
    holder && { verb: 'add-energy', target: holder, by: 1 },
    holder && { verb: 'set-status', target: holder, status: 'let go', why: 'nieuw' },
    step && { verb: 'mark-step', target: step, state: 'dropped', why: 'nieuw' },
    parked && { verb: 'settle-parked', source: sourceOf(session, parked.place), words: 'nieuw' },
    { verb: 'add-evi', link: '[[nieuw.pdf]]' },
    { verb: 'set-detail', detail: 'head', value: 'nieuw' },
    { verb: 'take-person', name: 'Anna' },
    { verb: 'set-departure', who: 'Anna', at: c % 2 === 0 ? '15:30' : undefined },
    { verb: 'set-answer', line: 'education', question: 'visible', words: 'nieuw' },
    { verb: 'add-milestone', words: 'nieuw', owner: 'pupil' },
    { verb: 'set-kind', kind: c % 2 === 0 ? 'progress' : 'ambition' },
    { verb: 'set-stage', stage: 'deepening' },
    { verb: 'carry-in', ambitions: [carried], clusters: [carried], steps: [{ words: 'nieuw', personal: c % 2 === 0, continues: '[[nieuw]]', serves: 0 }] },
  ];
}

/** Words that users wrote, without what headings and markers are made of, and without the tags that operations may write. */
function words(text: string): string[] {
  return (text.replace(/\uFEFF/gu, '').match(/[\p{L}\p{N}]{2,}/gu) ?? []).sort();
}

/** Colours, labels and values may make way for others. */
const REPLACED = new Set(['geel', 'roze', 'groen', 'groot', '2026', '01', '02', '05', '10', '11', '12']);

/** What a verb may take away besides, because that is what it was asked for. */
const ASKED: Partial<Record<Intent['verb'], readonly string[]>> = {
  'unchoose': ['Ambitie'],
  'choose': ['Ambitie'],
  // Of clusters and ambitions the heading and its fields; never what hangs in them.
  'remove': ['Ambitie', 'Cluster', 'Dieper', 'Durven', 'Zonder', 'Nieuwcluster', 'Gekozen', 'Kop', 'energie', 'reden', 'nieuw',
    'vervolg', 'status', 'losgelaten', 'waarom', 'groep', 'Anna', 'Bram'],
  // Two clusters with the same word become one with that word.
  'merge-clusters': ['Cluster', 'Dieper', 'Nieuwcluster', 'Kop'],
  // One facet makes way for another.
  'set-facet': ['leraar', 'obstakel'],
  'set-first': ['eerst'],
  // A list of the properties goes with its last name; who is back has not left.
  'take-person': ['Anna', 'deelnemers'],
  'set-departure': ['Anna', '15', '30', 'vertrokken'],
  // One kind makes way for another.
  'set-kind': ['voortgang', 'ambitie'],
  // A facet is part of the tag that is taken off.
  'tag-lines': ['leraar'],
};

/** Words of one text that the other has not, or fewer times. */
function missing(before: string, after: string, verb: Intent['verb']): string[] {
  const left = words(after);
  return words(before).filter(word => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0 && !REPLACED.has(word) && !ASKED[verb]?.includes(word);
  });
}

/** They put other words in the place of those that they name: `tests/core/operations` tells what is left. */
const REWORDING = ['edit-words', 'rename'];

describe('any operation on any note', () => {
  it('is any of the table', () => {
    const table = [...readFileSync('src/core/operations/index.ts', 'utf8').matchAll(/^ {2}'([a-z-]+)': entry\(/gmu)].map(([, verb]) => verb);
    const full = parse('---\ntype: ambitiegesprek\n---\n\n## 1. P\n\n- verwacht\n- later [parkeer:: 6]\n\n## Het vel\n\n### Ambitie 1: Durven\n\n- [ ] stap\n\n### Een\n\n- een #geel\n\n### Twee\n');
    const drawn = Array.from({ length: 100 }, (_, verb) => [0, 1].map(c => intentFor(full, [verb, 0, 1, c])?.verb)).flat();
    expect(table.length).toBeGreaterThan(50);
    expect(table.filter(verb => !drawn.includes(verb as Verb))).toEqual(REWORDING);
  });

  it('can be undone to the byte, and loses no word that was not to be removed', () => {
    fc.assert(fc.property(note, fc.array(seed, { maxLength: 3 }), (start, seeds) => {
      let text = start;
      for (const numbers of seeds) {
        const intent = intentFor(parse(text), numbers);
        if (intent === undefined) continue;
        const result = run(text, intent);
        if (!result.done) continue;
        const after = applyEdits(text, result.edits);
        expect(applyEdits(after, invertEdits(text, result.edits))).toBe(text);
        expect(missing(text, after, intent.verb), intent.verb).toEqual([]);
        expect(parse(after).ambitions.length).toBeLessThanOrEqual(Math.max(3, parse(text).ambitions.length));
        text = after;
      }
    }), { numRuns: 500 });
  });

  it('shows every note after a move that it showed before', () => {
    fc.assert(fc.property(note, seed, (text, [, ...numbers]) => {
      const intent = intentFor(parse(text), [0, ...numbers]);
      const result = intent && run(text, intent);
      if (!result?.done) return;
      const told = (source: string): string[] => elementsOf(parse(source)).filter(({ kind }) => kind === 'note' || kind === 'step').map(element => element.text).sort();
      const after = told(applyEdits(text, result.edits));
      expect(told(text).filter(words => !after.includes(words))).toEqual([]);
      expect(after.length).toBeGreaterThanOrEqual(told(text).length);
    }), { numRuns: 500 });
  });
});

describe('a stale intent', () => {
  /** Much is written more than once, and each line is a thing: one that goes on for some lines may become just like another by losing one. */
  const alike = fc.array(fc.constantFrom('- een #geel', '- twee #roze', '### Cluster', '### Ander', '#### Dieper'), { minLength: 2, maxLength: 12 })
    .map(lines => ['---', 'type: ambitiegesprek', '---', '## Het vel', ...lines].join('\n'));

  it('finds the very thing that was meant, or nothing, where a line is gone', () => {
    const lineAt = (session: Session, { place }: Pointable): number => session.source.text.slice(0, spanOf(session, place).from).split('\n').length - 1;
    let found = 0;
    fc.assert(fc.property(alike, fc.nat(), fc.nat(), (before, index, anywhere) => {
      const session = parse(before);
      const all = elementsOf(session).filter((element): element is Pointable => element.kind !== 'sheet');
      const meant = all[index % Math.max(1, all.length)];
      if (meant === undefined) return;
      const lines = before.split('\n');
      const gone = anywhere % lines.length;
      const now = parse(lines.filter((_, at) => at !== gone).join('\n'));
      const there = findTarget(now, targetOf(session, meant));
      if (there === undefined) return;
      found += 1;
      const was = lineAt(session, meant);
      expect([was === gone, lineAt(now, there)]).toEqual([false, was - Number(gone < was)]);
    }), { numRuns: 500 });
    expect(found).toBeGreaterThan(100);
  });
});

import type { TFile } from 'obsidian';
import { expect, it } from 'vitest';
import { NoteReading } from '../../src/plugin/session/note-reading';
import { SESSION } from './session-note';

const NEXT = SESSION.replace('fase: 3', 'fase: 4');

function reading() {
  const trouble: unknown[] = [];
  return { trouble, note: new NoteReading(error => trouble.push(error)) };
}

it('tells who looks on what it read, at once and at each change, and nobody who has gone', () => {
  const { note } = reading();
  const heard: string[] = [];
  const add = (name: string): (() => void) => note.add({ changed: ({ properties }) => heard.push(`${name} ${properties.phase}`) });
  const stop = add('a');
  expect([note.watched, note.latest, heard]).toEqual([true, undefined, []]);
  const session = note.read(SESSION);
  expect([note.latest, note.read(SESSION)]).toEqual([session, session]);
  const stopToo = add('b');
  stop();
  note.read(NEXT);
  expect([heard, note.watched]).toEqual([['a 3', 'b 3', 'b 4'], true]);
  stopToo();
  expect(note.watched).toBe(false);
});

it('tells everybody, also when one throws, takes itself out or brings another', () => {
  const { note, trouble } = reading();
  const heard: string[] = [];
  const fail = (): never => { throw new Error('no canvas'); };
  note.add({ changed: fail, renamed: fail, gone: fail });
  const out = note.add({ changed: () => { heard.push('out'); out(); } });
  note.add({ changed: () => { heard.push('in'); if (heard.length < 3) note.add({ changed: () => heard.push('new') }); }, renamed: ({ path }) => heard.push(path), gone: () => heard.push('gone') });
  note.read(SESSION);
  expect([heard, trouble]).toEqual([['out', 'in', 'new'], [new Error('no canvas')]]);
  note.renamed({ path: 'b.md' } as TFile);
  note.gone();
  expect([heard.slice(-2), trouble.length]).toEqual([['b.md', 'gone'], 3]);
});

/** Texts that arrive when they are let go. */
function disk() {
  const asked: ((text: string | undefined) => void)[] = [];
  return { asked, text: () => new Promise<string | undefined>((resolve) => { asked.push(resolve); }) };
}

it('reads once more what changed while it was read, and once only', async () => {
  const { note } = reading();
  const { asked, text } = disk();
  const done = [note.readAgain(text), note.readAgain(text), note.readAgain(text)];
  expect(asked).toHaveLength(1);
  await Promise.resolve();
  void note.readAgain(text);
  asked[0]?.(SESSION);
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toHaveLength(2);
  asked[1]?.(NEXT);
  await Promise.all(done);
  expect([note.latest?.properties.phase, asked.length]).toEqual([4, 2]);
  const again = note.readAgain(text);
  asked[2]?.(SESSION);
  await again;
  expect(note.latest?.properties.phase).toBe(3);
});

it('lets no slow reading come over a newer one, and stays where nothing can be read', async () => {
  const { note } = reading();
  const { asked, text } = disk();
  const done = note.readAgain(text);
  note.read(NEXT);
  asked[0]?.(SESSION);
  await Promise.resolve();
  await Promise.resolve();
  expect([note.latest?.properties.phase, asked.length]).toEqual([4, 2]);
  asked[1]?.(undefined);
  await done;
  expect([note.latest?.properties.phase, asked.length]).toEqual([4, 2]);
});

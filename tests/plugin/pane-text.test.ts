import { Text } from '@codemirror/state';
import type { TFile } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { normal, PaneText } from '../../src/plugin/session/pane-text';

const textOf = (text: string): Text => Text.of(text.split('\n'));

/** A pane that was seen to show what the file holds, and then other texts by hand; the file is as long as `size` says. */
function pane(texts: readonly string[], size = 0): PaneText {
  const [first = '', ...later] = texts;
  const shown = new PaneText({ stat: { size } } as TFile, textOf(first));
  shown.compare(first, first);
  for (const text of later) shown.show(textOf(text), true, true);
  return shown;
}

describe('a pane that loads', () => {
  it('counts once it shows, or has shown, what the file holds', () => {
    const shown = new PaneText({} as TFile, textOf('een'));
    shown.compare('een', 'twee');
    expect([shown.standing, shown.isKnown]).toEqual(['loading', false]);
    shown.show(textOf('een!'), true, true);
    shown.compare('een!', 'een');
    expect([shown.standing, shown.isKnown, String(shown.last)]).toEqual(['sure', true, 'een!']);
  });

  it('counts where its editor shows the file’s text and nobody heard of that', () => {
    const shown = new PaneText({} as TFile);
    shown.compare('een', 'een');
    expect([shown.standing, shown.last]).toEqual(['sure', undefined]);
  });

  it('does not count for what it has of the lines of the file', () => {
    const shown = new PaneText({} as TFile, textOf('een\ntwee'));
    shown.show(textOf('een\ntwee\ndrie'), false, true);
    shown.compare('een\ntwee\ndrie', 'een');
    expect(shown.standing).toBe('loading');
  });
});

describe('when the file was written', () => {
  it.each([
    ['as long as what it shows', ['een', 'een!'], 4, 'sure'],
    ['as long as what it showed before, counted in bytes', ['één', 'een', 'een!!!'], 5, 'sure'],
    ['of no length that it had', ['één', 'een!'], 3, 'doubted'],
    ['as long as one of the last twenty texts', ['', ...Array.from({ length: 20 }, (_, at) => 'x'.repeat(at + 1))], 1, 'sure'],
    ['as long as one from before those', ['', ...Array.from({ length: 20 }, (_, at) => 'x'.repeat(at + 1))], 0, 'doubted'],
  ] as const)('%s, it is %4$s', (_, texts, size, standing) => {
    const shown = pane(texts, size);
    shown.fileChanged();
    expect([shown.standing, shown.isKnown]).toEqual([standing, false]);
  });

  it('a pane that loads goes on loading', () => {
    const shown = new PaneText({ stat: { size: 9 } } as TFile, textOf('een'));
    shown.fileChanged();
    expect(shown.standing).toBe('loading');
  });
});

describe('a pane that is doubted', () => {
  const doubted = (...texts: readonly string[]): PaneText => {
    const shown = pane(texts, 99);
    shown.fileChanged();
    return shown;
  };

  it.each([
    ['shows what the file holds', 'anders', true],
    ['has what the file holds among its own', 'mijn\nanders', true],
    ['lacks a line of the file', 'mijn', false],
  ])('is sure again once the app brought a text that %s', (_, now, isSure) => {
    const shown = doubted('een');
    shown.show(textOf(now), false, true);
    shown.compare(now, 'anders');
    expect(shown.standing).toBe(isSure ? 'sure' : 'doubted');
  });

  it('is not sure of lines that somebody typed', () => {
    const shown = doubted('een');
    shown.show(textOf('een\nanders'), true, true);
    shown.compare('een\nanders', 'anders');
    expect(shown.standing).toBe('doubted');
  });

  it('is not sure of what the app brought before', () => {
    const shown = pane(['een'], 99);
    shown.show(textOf('een\nanders'), false, true);
    shown.fileChanged();
    shown.compare('een\nanders', 'anders');
    expect(shown.standing).toBe('doubted');
  });

  it('became so when the file had what it never showed', () => {
    const shown = pane(['een']);
    shown.compare('een', 'anders');
    expect([shown.standing, shown.isKnown]).toEqual(['doubted', false]);
    shown.compare('een', 'een');
    expect([shown.standing, shown.isKnown]).toEqual(['sure', true]);
  });
});

describe('saving', () => {
  it.each([
    ['what is newer than the file', ['een', 'een!'], 'een', true],
    ['what is newer than a file with other line ends', ['een\ntwee', 'een'], 'een\ntwee', true],
    ['nothing where the file has it', ['een', 'een!'], 'een!', false],
    ['nothing over what it never showed', ['een', 'een!'], 'anders', false],
  ])('writes %s', (_, texts, onDisk, saves) => {
    expect(pane(texts).isAheadOf(onDisk, texts.at(-1) ?? '')).toBe(saves);
  });

  it('writes nothing over a text from before one that was seen to be the file’s', () => {
    const shown = pane(['een', 'twee', 'drie']);
    shown.compare('drie', 'twee');
    expect([shown.isAheadOf('twee', 'drie'), shown.isAheadOf('een', 'drie')]).toEqual([true, false]);
    shown.compare('drie', 'drie');
    expect(shown.isAheadOf('twee', 'drie')).toBe(false);
  });

  it('knows the last five hundred texts of a session, and of another note the first and the last', () => {
    const texts = ['een', ...Array.from({ length: 500 }, (_, at) => `een ${at}`)];
    expect(pane(texts).isAheadOf('een', 'nu')).toBe(true);
    const [session, other] = [pane([...texts, 'nog een']), pane(['een'])];
    for (const text of ['twee', 'drie']) other.show(textOf(text), true, false);
    expect([session.isAheadOf('een', 'nu'), session.isAheadOf('een 0', 'nu')]).toEqual([false, true]);
    expect(['een', 'twee', 'drie'].map(text => other.isAheadOf(text, 'nu'))).toEqual([true, false, true]);
  });
});

it.each([['\uFEFFa\r\nb\rc\n', 'a\nb\nc\n'], ['a\uFEFF', 'a\uFEFF'], ['a\r\n\r\nb', 'a\n\nb']])('an editor holds %j as %j', (onDisk, held) => {
  expect(normal(onDisk)).toBe(held);
});

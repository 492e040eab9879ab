import { Prec, type Transaction } from '@codemirror/state';
import { ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { TFile } from 'obsidian';
import { announce } from '../announce';
import type { Context } from '../context';
import { show, told, warn } from '../say';
import type { ActPair, UndoDirection } from './act-history';
import { stepHalf } from './acts';

/** One half, in `file`, that was stepped over, and where the other stands. */
interface Half {
  readonly file: TFile;
  readonly other: TFile;
  readonly pair: ActPair;
  readonly direction: UndoDirection;
}

const DIRECTIONS = ['undo', 'redo'] as const satisfies readonly UndoDirection[];

/**
 * Hears where an editor's own undo, or redo, steps over one half of an act on two notes. It has been done when it is heard, so the
 * other half is held out, and nothing asks for an answer while somebody types.
 */
export function halvesInEditor(context: Context): void {
  // Before anybody else hears of the text: to them an undo is what others wrote.
  context.plugin.registerEditorExtension(Prec.highest(ViewPlugin.define(() => ({
    update({ docChanged, startState, state, transactions }: ViewUpdate): void {
      if (!docChanged || !transactions.some(isStep)) return;
      const file = state.field(editorInfoField, false)?.file;
      if (file) told(context, () => { heard(context, file, String(startState.doc), String(state.doc)); });
    },
  }))));
}

function isStep(transaction: Transaction): boolean {
  return DIRECTIONS.some(direction => transaction.isUserEvent(direction));
}

/** The texts are those of the note, before and after the step. An editor's undo of our own undo does the act again. */
function heard(context: Context, file: TFile, before: string, after: string): void {
  const { files, words: { years: { halves } } } = context;
  for (const direction of DIRECTIONS) {
    const pair = files.historyOf(file)?.steppedByApp(direction, before, after, files.ask());
    const other = pair?.notes.find(note => note !== file);
    if (!pair || !other) continue;
    const standing = files.historyOf(other)?.standing(pair, direction);
    if (standing === 'later') warn(halves.later(other.basename));
    if (standing === 'next') offer(context, { file, other, pair, direction });
    return;
  }
}

/** It stays until somebody uses it or takes it away. */
function offer(context: Context, { file, other, pair, direction }: Half): void {
  const { ask, there } = context.words.years.halves[direction];
  show(createFragment((fragment) => {
    fragment.createEl('p', { text: ask(other.basename) });
    fragment.createEl('button', { cls: 'mod-cta', text: there }).addEventListener('click', () => {
      told(context, () => stepRest(context, { file, other, pair, direction }));
    });
  }), 0, 'other-half');
  announce(ask(other.basename));
}

/** What is left of this half, then the other. By then that note may have been stepped over by itself, or have been worked on. */
async function stepRest(context: Context, { file, other, pair, direction }: Half): Promise<void> {
  const { files, words: { years: { halves } } } = context;
  if (files.historyOf(file)?.pairOf(direction) === pair) await stepHalf(context, file, pair, direction);
  const isNext = files.historyOf(other)?.standing(pair, direction) === 'next';
  if (!isNext || !await stepHalf(context, other, pair, direction)) warn(halves[direction].otherStays(other.basename));
}

import { EditorView } from '@codemirror/view';
import type { Transaction } from '@codemirror/state';
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
  context.plugin.registerEditorExtension(EditorView.updateListener.of(({ docChanged, state, transactions }) => {
    const direction = docChanged ? directionOf(transactions) : undefined;
    const file = direction && state.field(editorInfoField, false)?.file;
    if (direction && file) told(context, () => { heard(context, file, direction, state.doc.toString()); });
  }));
}

function directionOf(transactions: readonly Transaction[]): UndoDirection | undefined {
  return DIRECTIONS.find(direction => transactions.some(one => one.isUserEvent(direction)));
}

/** `text`: of the note, after the step. */
function heard(context: Context, file: TFile, direction: UndoDirection, text: string): void {
  const { files, words: { years: { halves } } } = context;
  const pair = files.historyOf(file)?.steppedByApp(direction, text, files.ask());
  const other = pair?.notes.find(note => note !== file);
  const standing = pair && other ? files.historyOf(other)?.standing(pair, direction) : undefined;
  if (pair && other && standing === 'later') warn(halves.later(other.basename));
  if (pair && other && standing === 'next') offer(context, { file, other, pair, direction });
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

import { deleteLine, indentLess, indentMore, insertNewlineAndIndent, moveLineDown, moveLineUp, redo, undo } from '@codemirror/commands';
import * as motions from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import type {
  EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelectionOrCaret, EditorTransaction, EditorSelection as PublicSelection,
} from 'obsidian';
import { Strict } from '../strict';

const COMMANDS: Record<EditorCommandName, Command> = {
  goUp: motions.cursorLineUp, goDown: motions.cursorLineDown, goLeft: motions.cursorCharLeft, goRight: motions.cursorCharRight,
  goStart: motions.cursorDocStart, goEnd: motions.cursorDocEnd, goWordLeft: motions.cursorGroupLeft, goWordRight: motions.cursorGroupRight,
  indentMore, indentLess, newlineAndIndent: insertNewlineAndIndent, swapLineUp: moveLineUp, swapLineDown: moveLineDown, deleteLine,
  toggleFold, foldAll, unfoldAll,
};

/** Obsidian's editor over CodeMirror 6. Lines and columns count from 0. */
export class Editor extends Strict {
  constructor(public readonly cm: EditorView) { super(); }

  getDoc(): this { return this; }
  refresh(): void { this.cm.requestMeasure(); }
  getValue(): string { return this.cm.state.doc.toString(); }
  getLine(line: number): string { return this.cm.state.doc.line(this.clampLine(line) + 1).text; }
  lineCount(): number { return this.cm.state.doc.lines; }
  lastLine(): number { return this.lineCount() - 1; }
  getRange(from: EditorPosition, to: EditorPosition): string { return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to)); }
  somethingSelected(): boolean { return this.cm.state.selection.ranges.some(range => !range.empty); }
  focus(): void { this.cm.focus(); }
  blur(): void { this.cm.contentDOM.blur(); }
  hasFocus(): boolean { return this.cm.hasFocus; }
  undo(): void { undo(this.cm); }
  redo(): void { redo(this.cm); }
  exec(command: EditorCommandName): void { COMMANDS[command](this.cm); }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content }, userEvent: 'set' });
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  getSelection(): string {
    const { state } = this.cm;
    return state.selection.ranges.map(range => state.sliceDoc(range.from, range.to)).join('\n');
  }

  replaceSelection(replacement: string, origin = 'input'): void {
    this.cm.dispatch({ ...this.cm.state.replaceSelection(replacement), userEvent: origin, scrollIntoView: true });
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin = 'input'): void {
    this.cm.dispatch({ changes: this.changeOf({ text: replacement, from, to }), userEvent: origin });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): PublicSelection[] {
    return this.cm.state.selection.ranges.map(range => ({ anchor: this.offsetToPos(range.anchor), head: this.offsetToPos(range.head) }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const found = ranges.map(({ anchor, head }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
    this.cm.dispatch({ selection: EditorSelection.create(found, main), userEvent: 'select' });
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = this.cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView({ from, to }: EditorRange, center = false): void {
    const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
  }

  /** All changes in one step of undo; positions count in the text before, selections in the text after. */
  transaction({ changes = [], replaceSelection, selections, selection }: EditorTransaction, origin = 'input'): void {
    const { state } = this.cm;
    const replaced: ChangeSpec[] = replaceSelection === undefined ? [] : state.selection.ranges.map(({ from, to }) => ({ from, to, insert: replaceSelection }));
    const set = state.changes([...changes.map(change => this.changeOf(change)), ...replaced]);
    const wanted = selections ?? (selection ? [selection] : []);
    const after = set.apply(state.doc);
    const offset = ({ line, ch }: EditorPosition) => {
      const found = after.line(Math.min(Math.max(line + 1, 1), after.lines));
      return Math.min(found.from + Math.max(ch, 0), found.to);
    };
    const rangeOf = ({ from, to }: EditorRangeOrCaret) => EditorSelection.range(offset(from), offset(to ?? from));
    const chosen = wanted.length > 0 ? { selection: EditorSelection.create(wanted.map(rangeOf)), scrollIntoView: true } : {};
    this.cm.dispatch({ changes: set, userEvent: origin, ...chosen });
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line >= this.lineCount()) return this.cm.state.doc.length;
    const { from, to } = this.cm.state.doc.line(this.clampLine(line) + 1);
    return Math.min(from + Math.max(ch, 0), to);
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.min(Math.max(offset, 0), doc.length));
    return { line: line.number - 1, ch: Math.min(offset, line.to) - line.from };
  }

  processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => EditorChange | void, ignoreEmpty = true): void {
    const lines = this.selectedLines().filter(line => !ignoreEmpty || this.getLine(line).trim() !== '');
    const values = lines.map(line => read(line, this.getLine(line)));
    const changes = lines.flatMap((line, index) => write(line, this.getLine(line), values[index] ?? null) ?? []);
    this.transaction({ changes });
  }

  private selectedLines(): number[] {
    const { doc, selection } = this.cm.state;
    return selection.ranges.flatMap(range => {
      const [first, last] = [doc.lineAt(range.from).number - 1, doc.lineAt(range.to).number - 1];
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }).unique();
  }

  private changeOf({ text, from, to }: EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
  }

  private clampLine(line: number): number {
    return Math.min(Math.max(line, 0), this.lastLine());
  }
}

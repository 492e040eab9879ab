import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';

class Bullet extends WidgetType {
  override eq(): boolean { return true; }
  override toDOM(): HTMLElement { return createSpan({ cls: 'list-bullet', text: '•' }); }
}

class Checkbox extends WidgetType {
  constructor(private readonly isDone: boolean) { super(); }
  override eq(other: Checkbox): boolean { return other.isDone === this.isDone; }
  override ignoreEvent(): boolean { return false; }
  override toDOM(): HTMLElement {
    const box = createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox', attr: { tabindex: '-1' } });
    box.checked = this.isDone;
    return box;
  }
}

const hidden = Decoration.replace({});
const bullet = Decoration.replace({ widget: new Bullet() });
const mark = (name: string): Decoration => Decoration.mark({ class: name });
const [tag, wikilink, highlight, link] = [mark('cm-hashtag'), mark('cm-hmd-internal-link'), mark('cm-highlight'), mark('cm-link-text')];
const MARKS = new Set(['EmphasisMark', 'HeaderMark', 'StrikethroughMark', 'CodeMark']);

interface Found { from: number; to: number; decoration: Decoration }

function isTouched(state: EditorState, from: number, to: number): boolean {
  const [start, end] = [state.doc.lineAt(from).from, state.doc.lineAt(to).to];
  return state.selection.ranges.some(range => range.from <= end && range.to >= start);
}

function decorateListMark({ doc }: EditorState, { from, to }: SyntaxNodeRef): Found[] {
  if (!/^[-*+]$/.test(doc.sliceString(from, to))) return [];
  const task = /^ \[(.)\] /.exec(doc.sliceString(to, to + 5));
  if (!task) return [{ from, to, decoration: bullet }];
  return [{ from, to: to + 4, decoration: Decoration.replace({ widget: new Checkbox(task[1] !== ' ') }) }];
}

function decorateNode(state: EditorState, node: SyntaxNodeRef): Found[] {
  const { from, to, name } = node;
  if (name === 'ListMark') return decorateListMark(state, node);
  if (name === 'HeaderMark') return [{ from, to: state.sliceDoc(to, to + 1) === ' ' ? to + 1 : to, decoration: hidden }];
  if (name === 'Link' && node.node.getChild('URL')) return [{ from, to, decoration: link }];
  return MARKS.has(name) && to - from < 3 ? [{ from, to, decoration: hidden }] : [];
}

function findMarks({ state }: EditorView, from: number, to: number): Found[] {
  const found: Found[] = [];
  syntaxTree(state).iterate({ from, to, enter: node => {
    if (node.name === 'Frontmatter') return false;
    if (!isTouched(state, node.from, Math.min(node.to, state.doc.length))) found.push(...decorateNode(state, node));
    return undefined;
  } });
  return found;
}

function decorateWord(state: EditorState, match: RegExpMatchArray, from: number): Found[] {
  const [whole, before = '', tagText, linkText, highlighted] = match;
  const start = from + (match.index ?? 0) + before.length;
  const end = from + (match.index ?? 0) + whole.length;
  if (tagText) return [{ from: start, to: end, decoration: tag }];
  const inner = { from: start + 2, to: end - 2, decoration: linkText ? wikilink : highlight };
  if (isTouched(state, start, end) || !(linkText ?? highlighted)) return [inner];
  return [{ from: start, to: start + 2, decoration: hidden }, inner, { from: end - 2, to: end, decoration: hidden }];
}

const WORDS = /(^|\s|)(?:((?<!\S)#[\p{L}\p{N}_\/-]*[\p{L}_\/-][\p{L}\p{N}_\/-]*)|\[\[([^\]\n]+)\]\]|==([^=\n]+)==)/gmu;

function findWords({ state }: EditorView, from: number, to: number): Found[] {
  return [...state.sliceDoc(from, to).matchAll(WORDS)].flatMap(match => decorateWord(state, match, from));
}

// Replacements must not overlap: the outer one, found first, stays.
function withoutOverlap(found: Found[]): Found[] {
  let end = -1;
  return found.sort((a, b) => a.from - b.from || b.to - a.to).filter(one => {
    const isReplacement = one.decoration.spec.class === undefined;
    if (isReplacement && one.from < end) return false;
    if (isReplacement) end = one.to;
    return true;
  });
}

function decorate(view: EditorView): DecorationSet {
  const found = view.visibleRanges.flatMap(({ from, to }) => [...findMarks(view, from, to), ...findWords(view, from, to)]);
  return Decoration.set(withoutOverlap(found).map(({ from, to, decoration }) => decoration.range(from, to)), true);
}

/** Hides marks on lines without a caret. Far less than Obsidian's live preview: enough to see a plugin's decorations in it. */
export const livePreview: Extension = ViewPlugin.fromClass(class {
  decorations: DecorationSet;
  constructor(view: EditorView) { this.decorations = decorate(view); }
  update(update: ViewUpdate): void {
    const treeChanged = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || update.viewportChanged || update.selectionSet || treeChanged) this.decorations = decorate(update.view);
  }
}, { decorations: plugin => plugin.decorations });

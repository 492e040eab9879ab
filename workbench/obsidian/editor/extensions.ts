import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { insertNewlineContinueMarkup, markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { codeFolding, foldGutter, forceParsing, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap } from '@codemirror/view';
import type { MarkdownView } from '../views/markdown-view';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from './fields';
import { frontmatterBlock } from './frontmatter-block';
import { highlighting } from './highlighting';
import { livePreview } from './live-preview';
import { reportChanges } from './report-changes';

/** The page takes styles of its own scripts alone; an editor mounts its first ones as soon as it is made. */
export const ownStyles = EditorView.cspNonce.of(document.querySelector('script')?.nonce ?? '');

/** The list goes on with a new item, also where a busy machine has not read the line before it yet. */
function continueMarkup(editor: EditorView): boolean {
  forceParsing(editor, editor.state.selection.main.head, 1000);
  return insertNewlineContinueMarkup(editor);
}

/** Everything an editor of Obsidian has, in the order in which it looks for who takes a key. */
export function editorExtensions(view: MarkdownView, isLive: boolean, cm: () => EditorView): Extension[] {
  return [
    editorInfoField.init(() => view),
    editorEditorField.init(cm),
    editorLivePreviewField.init(() => isLive),
    livePreviewState,
    ...view.app.workspace.editorExtensions,
    Prec.high(keymap.of([{ key: 'Enter', run: continueMarkup }])),
    markdown({ base: markdownLanguage, addKeymap: false, completeHTMLTags: false, extensions: [frontmatterBlock] }),
    history(), search({ top: true }), highlightSelectionMatches(), closeBrackets(), codeFolding(), foldGutter({ openText: '⌄', closedText: '›' }),
    EditorState.allowMultipleSelections.of(true), drawSelection(), dropCursor(), EditorView.lineWrapping, indentUnit.of('\t'), EditorState.tabSize.of(4),
    EditorView.contentAttributes.of({ spellcheck: 'false' }),
    highlighting, ownStyles, ...(isLive ? [livePreview] : []), reportChanges(view),
    keymap.of([...closeBracketsKeymap, ...searchKeymap, ...historyKeymap, indentWithTab, ...defaultKeymap]),
  ];
}

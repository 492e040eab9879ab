import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { Menu } from '../interface/menu';
import { weather } from '../weather';
import type { MarkdownView } from '../views/markdown-view';
import { linkAt } from './link-at';
import { Keymap } from '../interface/scope';
import { closeSuggests, triggerSuggests } from './suggest-triggers';

function openMenu(view: MarkdownView, event: MouseEvent): void {
  const menu = new Menu();
  view.app.workspace.trigger('editor-menu', menu, view.editor, view);
  menu.showAtMouseEvent(event);
}

function followLink(view: MarkdownView, event: MouseEvent, cm: EditorView): boolean {
  const pane = Keymap.isModEvent(event);
  const offset = cm.posAtCoords({ x: event.clientX, y: event.clientY });
  if (!pane || offset === null) return false;
  const link = linkAt(cm.state, offset);
  if (link) void view.app.workspace.openLinkText(link, view.file?.path ?? '', event.altKey ? pane : false);
  return link !== null;
}

/** Tells the workspace what happens in an editor, and the view that there is something to save. */
export function reportChanges(view: MarkdownView): Extension {
  const { workspace } = view.app;
  return [
    EditorView.updateListener.of(update => {
      if (!update.docChanged) return;
      const isOutside = update.transactions.some(transaction => transaction.isUserEvent('set'));
      if (!isOutside) view.requestSave();
      // In the app a text that comes from outside may change the editor without a word.
      if (!isOutside || !weather.isRough) workspace.trigger('editor-change', view.editor, view);
      if (!isOutside) triggerSuggests(view);
    }),
    EditorView.domEventHandlers({
      contextmenu: event => { openMenu(view, event); return true; },
      mousedown: (event, cm) => followLink(view, event, cm),
      paste: event => { workspace.trigger('editor-paste', event, view.editor, view); return event.defaultPrevented; },
      drop: event => { workspace.trigger('editor-drop', event, view.editor, view); return event.defaultPrevented; },
      blur: () => { closeSuggests(view); },
    }),
  ];
}

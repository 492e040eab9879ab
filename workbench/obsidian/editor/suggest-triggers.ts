import type { MarkdownView } from '../views/markdown-view';

/** The first suggester that has something for the caret gets the place. */
export function triggerSuggests(view: MarkdownView): void {
  const { file } = view;
  let isTaken = false;
  view.app.workspace.editorSuggests.forEach(suggest => {
    if (file && !isTaken && suggest.trigger(view.editor, file)) isTaken = true;
    else suggest.close();
  });
}

export function closeSuggests(view: MarkdownView): void {
  view.app.workspace.editorSuggests.forEach(suggest => suggest.close());
}

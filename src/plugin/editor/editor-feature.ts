import type { Context } from '../context';
import { ColourSuggest } from './colour-suggest';
import { MoveSuggest } from './move-suggest';
import { noteLines } from './note-lines';
import { readingNotes } from './reading-notes';

/** How sessions look and help in the editor and in reading view. */
export function editorFeature(context: Context): void {
  const { plugin, index } = context;
  plugin.registerEditorExtension(noteLines(index));
  plugin.registerMarkdownPostProcessor(readingNotes);
  plugin.registerEditorSuggest(new ColourSuggest(context));
  plugin.registerEditorSuggest(new MoveSuggest(context));
}

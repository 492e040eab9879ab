import type { MarkdownPostProcessor } from 'obsidian';
import type { Context } from '../context';
import { ColourSuggest } from './colour-suggest';
import { MoveSuggest } from './move-suggest';
import { noteLines } from './note-lines';
import { propertiesIn } from '../session/note-properties';
import { isRecord } from '../settings/read-settings';
import { tagColour } from './line-colour';

/** How sessions look and help in the editor and in reading view. */
export function editorFeature(context: Context): void {
  const { plugin, index } = context;
  plugin.registerEditorExtension(noteLines(index));
  plugin.registerMarkdownPostProcessor(readingNotes);
  plugin.registerEditorSuggest(new ColourSuggest(context));
  plugin.registerEditorSuggest(new MoveSuggest(context));
}

/** Makes coloured list items of sessions look like sticky notes in reading view. */
export const readingNotes: MarkdownPostProcessor = (el, { frontmatter }) => {
  if (!isRecord(frontmatter) || !propertiesIn(frontmatter).isSession) return;
  for (const tag of Array.from(el.querySelectorAll('a.tag'))) {
    const colour = tagColour(tag.textContent.replace('#', ''));
    const item = tag.closest('li');
    if (!colour || !item || item.hasClass('ambitiegesprek-item')) continue;
    item.addClass('ambitiegesprek-item', `ambitiegesprek-item-${colour}`);
  }
};

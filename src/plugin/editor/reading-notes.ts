import type { MarkdownPostProcessor } from 'obsidian';
import { propertiesIn } from '../session/note-properties';
import { isRecord } from '../settings/read-settings';
import { tagColour } from './line-colour';

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

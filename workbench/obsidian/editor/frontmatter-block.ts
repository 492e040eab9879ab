import { Tag, tags } from '@lezer/highlight';
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

export const frontmatterTag = Tag.define(tags.meta);

function findEnd(context: BlockContext, line: Line): boolean {
  while (context.nextLine()) if (/^---\s*$/.test(line.text)) return true;
  return false;
}

/** Properties at the top of a note. Without this the last of them reads as a heading: it stands on a line of dashes. */
export const frontmatterBlock: MarkdownConfig = {
  defineNodes: [{ name: 'Frontmatter', block: true, style: frontmatterTag }],
  parseBlock: [{
    name: 'Frontmatter',
    before: 'HorizontalRule',
    parse(context, line) {
      if (context.lineStart !== 0 || !/^---\s*$/.test(line.text) || !findEnd(context, line)) return false;
      const end = context.lineStart + line.text.length;
      context.nextLine();
      context.addElement(context.elt('Frontmatter', 0, end));
      return true;
    },
  }],
};

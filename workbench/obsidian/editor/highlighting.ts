import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Prec, type Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { frontmatterTag } from './frontmatter-block';

const headings = [tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6];

const style = HighlightStyle.define([
  ...headings.map((tag, index) => ({ tag, class: `cm-header cm-header-${index + 1}` })),
  { tag: tags.strong, class: 'cm-strong' }, { tag: tags.emphasis, class: 'cm-em' }, { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.monospace, class: 'cm-inline-code' }, { tag: tags.link, class: 'cm-link' }, { tag: tags.url, class: 'cm-url' },
  { tag: frontmatterTag, class: 'cm-hmd-frontmatter' }, { tag: tags.quote, class: 'cm-quote' }, { tag: tags.processingInstruction, class: 'cm-formatting' }, { tag: tags.contentSeparator, class: 'cm-hr' },
]);

export const highlighting: Extension = Prec.low(syntaxHighlighting(style));

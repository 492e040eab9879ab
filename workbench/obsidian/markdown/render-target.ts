import type { MarkdownRenderChild } from './markdown-renderer';

/** What rendering has to know of the note that is rendered. */
export interface RenderTarget {
  sourcePath: string;
  text: string;
  resource: (link: string) => string;
  isKnown: (link: string) => boolean;
  addChild: (child: MarkdownRenderChild) => void;
}

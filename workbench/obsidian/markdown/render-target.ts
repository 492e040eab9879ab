import type { MarkdownRenderChild } from './markdown-renderer';

/** What rendering has to know of the note that is rendered. */
export interface RenderTarget {
  sourcePath: string;
  text: string;
  /** What an `<img>` can show of a file of the vault. */
  resource: (link: string) => string | undefined;
  isKnown: (link: string) => boolean;
  addChild: (child: MarkdownRenderChild) => void;
}

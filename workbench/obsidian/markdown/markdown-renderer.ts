import type { MarkdownPostProcessor, MarkdownPostProcessorContext, MarkdownSectionInformation } from 'obsidian';
import type { RootContent } from 'mdast';
import { remark } from 'remark';
import type { App } from '../app';
import { Component } from '../component';
import { Keymap } from '../interface/scope';
import { getFrontMatterInfo, readFrontmatter } from '../vault/frontmatter';
import { getLinkpath } from '../vault/links';
import { renderBlock } from './render-blocks';
import type { RenderTarget } from './render-target';

export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) { super(); }
}

const processors: { run: MarkdownPostProcessor; order: number }[] = [];

export function addPostProcessor(run: MarkdownPostProcessor, order = 0): void {
  processors.push({ run, order });
  processors.sort((a, b) => a.order - b.order);
}

export function removePostProcessor(run: MarkdownPostProcessor): void {
  processors.splice(processors.findIndex(processor => processor.run === run) >>> 0, 1);
}

// A stray percent sign means that the name was not written as an address.
function decoded(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}

function targetOf(app: App, text: string, sourcePath: string, component: Component): RenderTarget {
  const fileOf = (link: string) => app.metadataCache.getFirstLinkpathDest(getLinkpath(decoded(link)), sourcePath);
  return {
    sourcePath, text,
    isKnown: link => fileOf(link) !== null,
    addChild: child => component.addChild(child),
    resource: link => {
      const file = fileOf(link);
      return file ? app.vault.getResourcePath(file) : undefined;
    },
  };
}

function contextOf(target: RenderTarget, section: (el: HTMLElement) => MarkdownSectionInformation | null): MarkdownPostProcessorContext {
  return {
    docId: target.sourcePath, sourcePath: target.sourcePath, frontmatter: readFrontmatter(target.text) ?? null,
    addChild: child => target.addChild(child as unknown as MarkdownRenderChild), getSectionInfo: section,
  };
}

async function renderSection(el: HTMLElement, node: RootContent, target: RenderTarget, firstLine: number): Promise<void> {
  const section = el.createDiv(`el-${node.type}`);
  renderBlock(section, node, target);
  const start = (node.position?.start.line ?? 1) - 1 + firstLine;
  const end = (node.position?.end.line ?? 1) - 1 + firstLine;
  const context = contextOf(target, asked => (section.contains(asked) ? { text: target.text, lineStart: start, lineEnd: end } : null));
  for (const { run } of processors) await run(section, context);
}

/** A small renderer, block by block, so that post-processors get what Obsidian gives them: one section each. */
export async function renderMarkdown(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
  const { contentStart } = getFrontMatterInfo(markdown);
  const firstLine = markdown.slice(0, contentStart).split('\n').length - 1;
  const target = targetOf(app, markdown, sourcePath, component);
  const body = markdown.slice(contentStart).replace(/%%[\s\S]*?%%/g, comment => comment.replace(/[^\n]/g, ' '));
  for (const node of remark().parse(body).children) await renderSection(el, node, target, firstLine);
  bindLinks(app, el, sourcePath);
}

function bindLinks(app: App, el: HTMLElement, sourcePath: string): void {
  el.querySelectorAll<HTMLElement>('a.internal-link').forEach(link => {
    const linktext = link.dataset.href ?? '';
    link.addEventListener('click', event => {
      event.preventDefault();
      void app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event));
    });
    link.addEventListener('mouseover', event => {
      app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: app, targetEl: link, linktext, sourcePath });
    });
  });
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    return renderMarkdown(app, markdown, el, sourcePath, component);
  }
}

export class MarkdownPreviewRenderer {
  static registerPostProcessor(run: MarkdownPostProcessor, sortOrder?: number): void { addPostProcessor(run, sortOrder); }
  static unregisterPostProcessor(run: MarkdownPostProcessor): void { removePostProcessor(run); }
}

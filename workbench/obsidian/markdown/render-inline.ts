import type { PhrasingContent } from 'mdast';
import { renderText } from './render-text';
import type { RenderTarget } from './render-target';

function wrap(parent: HTMLElement, tag: 'em' | 'strong', children: PhrasingContent[], target: RenderTarget): void {
  renderInline(parent.createEl(tag), children, target);
}

export function renderInline(parent: HTMLElement, nodes: PhrasingContent[], target: RenderTarget): void {
  nodes.forEach(node => renderOne(parent, node, target));
}

function renderOne(parent: HTMLElement, node: PhrasingContent, target: RenderTarget): void {
  switch (node.type) {
    case 'text': return renderText(parent, node.value, target);
    case 'emphasis': return wrap(parent, 'em', node.children, target);
    case 'strong': return wrap(parent, 'strong', node.children, target);
    case 'inlineCode': parent.createEl('code', { text: node.value }); return;
    case 'break': parent.createEl('br'); return;
    case 'link': return renderLink(parent, node.url, node.children, target);
    case 'image': parent.createEl('img', { attr: { src: target.resource(node.url), alt: node.alt ?? '' } }); return;
    case 'html': parent.appendText(node.value); return;
    default: parent.appendText('children' in node ? node.children.map(child => ('value' in child ? child.value : '')).join('') : '');
  }
}

function renderLink(parent: HTMLElement, url: string, children: PhrasingContent[], target: RenderTarget): void {
  const isSafe = /^(https?|mailto|obsidian):/i.test(url);
  const el = parent.createEl('a', { cls: isSafe ? 'external-link' : 'internal-link', attr: { href: isSafe ? url : '#', 'data-href': url, rel: 'noopener nofollow', ...(isSafe ? { target: '_blank' } : {}) } });
  renderInline(el, children, target);
}

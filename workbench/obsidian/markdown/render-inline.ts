import type { PhrasingContent } from 'mdast';
import { renderPicture } from './render-picture';
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
    case 'image': return renderPicture(parent, node.url, node.alt ?? '', target);
    case 'html': parent.appendText(node.value); return;
    default: parent.appendText('children' in node ? node.children.map(child => ('value' in child ? child.value : '')).join('') : '');
  }
}

function renderLink(parent: HTMLElement, url: string, children: PhrasingContent[], target: RenderTarget): void {
  const isSafe = /^(?:https?|mailto|tel|obsidian):/i.test(url);
  const isExternal = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url);
  const el = parent.createEl('a', { cls: isExternal ? 'external-link' : 'internal-link', attr: { 'data-href': url, rel: 'noopener nofollow' } });
  // Another scheme could run something, or hand it to a program of the machine: such a link leads nowhere.
  if (isSafe) el.setAttrs({ href: url, target: '_blank' });
  else if (!isExternal) el.setAttr('href', '#');
  renderInline(el, children, target);
}

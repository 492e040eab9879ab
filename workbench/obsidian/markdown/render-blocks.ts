import type { List, ListItem, RootContent } from 'mdast';
import { setIcon } from '../interface/icons';
import { renderInline } from './render-inline';
import type { RenderTarget } from './render-target';

export function renderBlocks(parent: HTMLElement, nodes: RootContent[], target: RenderTarget): void {
  nodes.forEach(node => renderBlock(parent, node, target));
}

export function renderBlock(parent: HTMLElement, node: RootContent, target: RenderTarget): void {
  switch (node.type) {
    case 'heading': return renderInline(parent.createEl(`h${node.depth}`, { attr: { dir: 'auto' } }), node.children, target);
    case 'paragraph': return renderInline(parent.createEl('p', { attr: { dir: 'auto' } }), node.children, target);
    case 'list': return renderList(parent, node, target);
    case 'blockquote': return renderQuote(parent, node.children, target);
    case 'code': parent.createEl('pre').createEl('code', { text: node.value, cls: node.lang ? `language-${node.lang}` : '' }); return;
    case 'thematicBreak': parent.createEl('hr'); return;
    case 'html': parent.createEl('p', { text: node.value }); return;
    default: if ('children' in node) renderBlocks(parent, node.children as RootContent[], target);
  }
}

function renderList(parent: HTMLElement, list: List, target: RenderTarget): void {
  const el = parent.createEl(list.ordered ? 'ol' : 'ul', list.ordered && list.start && list.start > 1 ? { attr: { start: list.start } } : {});
  list.children.forEach(item => renderItem(el, item, target));
  el.toggleClass('contains-task-list', el.querySelector(':scope > .task-list-item') !== null);
}

function renderItem(parent: HTMLElement, item: ListItem, target: RenderTarget): void {
  const el = parent.createEl('li', { attr: { 'data-line': (item.position?.start.line ?? 1) - 1, dir: 'auto' } });
  const task = takeTask(item);
  if (task !== null) drawCheckbox(el, task);
  item.children.forEach(child => {
    if (child.type === 'paragraph' && !item.spread) renderInline(el, child.children, target);
    else renderBlock(el, child, target);
  });
}

/** Removes `[x]` from the item's text and gives what stood in it. */
function takeTask(item: ListItem): string | null {
  const first = item.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? /^\[(.)\]\s/.exec(text.value) : null;
  if (!match || text?.type !== 'text') return null;
  text.value = text.value.slice(match[0].length);
  return match[1] ?? ' ';
}

function drawCheckbox(el: HTMLElement, task: string): void {
  el.addClass('task-list-item');
  el.toggleClass('is-checked', task !== ' ');
  el.dataset.task = task === ' ' ? '' : task;
  const box = el.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { disabled: true } });
  box.checked = task !== ' ';
}

function renderQuote(parent: HTMLElement, children: RootContent[], target: RenderTarget): void {
  const callout = takeCallout(children);
  if (!callout) return renderBlocks(parent.createEl('blockquote'), children, target);
  const el = parent.createEl(callout.fold ? 'details' : 'div', { cls: 'callout', attr: { 'data-callout': callout.type } });
  if (callout.fold === '+') el.setAttribute('open', '');
  const title = el.createEl(callout.fold ? 'summary' : 'div', 'callout-title');
  setIcon(title.createSpan('callout-icon'), 'info');
  title.createSpan({ cls: 'callout-title-inner', text: callout.title });
  renderBlocks(el.createDiv('callout-content'), children, target);
}

function takeCallout(children: RootContent[]): { type: string; fold: string; title: string } | null {
  const first = children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const match = text?.type === 'text' ? /^\[!([\w-]+)\]([+-]?)[ \t]*([^\n]*)\n?/.exec(text.value) : null;
  if (!match || text?.type !== 'text' || first?.type !== 'paragraph') return null;
  const [whole, type = 'note', fold = '', title = ''] = match;
  text.value = text.value.slice(whole.length);
  if (text.value === '' && first.children.length === 1) children.shift();
  return { type: type.toLowerCase(), fold, title: title || type.charAt(0).toUpperCase() + type.slice(1) };
}

import { renderVaultPicture } from './render-picture';
import type { RenderTarget } from './render-target';

const SPECIAL = /%%[\s\S]*?%%|!?\[\[([^[\]\n|]+)(?:\|([^[\]\n]*))?\]\]|==([^=\n]+)==|~~([^~\n]+)~~|(?:^|(?<before>\s))(#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;

/** Plain text of the parser with what Obsidian adds to CommonMark: links, tags, highlights, comments. */
export function renderText(parent: HTMLElement, text: string, target: RenderTarget): void {
  let at = 0;
  for (const match of text.matchAll(SPECIAL)) {
    parent.appendText(text.slice(at, match.index));
    renderSpecial(parent, match, target);
    at = match.index + match[0].length;
  }
  parent.appendText(text.slice(at));
}

function renderSpecial(parent: HTMLElement, match: RegExpMatchArray, target: RenderTarget): void {
  const [whole, link, alias, highlight, struck, , tag] = match;
  if (link && whole.startsWith('!')) renderEmbed(parent, link, alias, target);
  else if (link) renderLink(parent, link, alias, target);
  else if (highlight) parent.createEl('mark', { text: highlight });
  else if (struck) parent.createEl('del', { text: struck });
  else if (tag) {
    parent.appendText(match.groups?.['before'] ?? '');
    parent.createEl('a', { cls: 'tag', text: tag, href: tag, attr: { target: '_blank', rel: 'noopener nofollow' } });
  }
}

function renderLink(parent: HTMLElement, link: string, alias: string | undefined, target: RenderTarget): void {
  const cls = target.isKnown(link) ? 'internal-link' : 'internal-link is-unresolved';
  parent.createEl('a', { cls, text: alias ?? link.replace(/^#/, '').replace(/#/g, ' > '), attr: { 'data-href': link, ...(/^[^/?#]*:/.test(link) ? {} : { href: link }) } });
}

function renderEmbed(parent: HTMLElement, link: string, alias: string | undefined, target: RenderTarget): void {
  const isImage = /\.(png|jpe?g|webp|gif|svg|avif)$/i.test(link);
  const el = parent.createSpan({ cls: isImage ? 'internal-embed media-embed image-embed is-loaded' : 'internal-embed', attr: { src: link } });
  if (!isImage) return renderLink(el, link, alias, target);
  const [width] = (alias ?? '').split('x');
  renderVaultPicture(el, link, alias ?? link, target, Number(width) || undefined);
}

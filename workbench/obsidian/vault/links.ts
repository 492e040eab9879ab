import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';
import { parseFrontMatterTags } from './frontmatter';

export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00A0/g, ' ').trim();
  const hash = text.indexOf('#');
  return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;

export function getAllTags(cache: CachedMetadata): string[] | null {
  return [...cache.tags?.map(tag => tag.tag) ?? [], ...parseFrontMatterTags(cache.frontmatter) ?? []];
}

export const stripHeading = (heading: string): string => heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ').replace(/\s+/g, ' ').trim();
export const stripHeadingForLink = (heading: string): string => heading.replace(/(?:[#^|\\]|%%|\[\[|\]\])/g, ' ').replace(/\s+/g, ' ').trim();

export function iterateRefs<T extends Reference>(refs: T[], cb: (ref: T) => boolean | void): boolean {
  return refs.some(ref => cb(ref) === true);
}

export function iterateCacheRefs(cache: CachedMetadata, cb: (ref: ReferenceCache) => boolean | void): boolean {
  return iterateRefs([...cache.links ?? [], ...cache.embeds ?? []], cb);
}

export function resolveSubpath(cache: CachedMetadata, subpath: string): object | null {
  const block = subpath.startsWith('#^') ? cache.blocks?.[subpath.slice(2).toLowerCase()] : undefined;
  if (block) return { type: 'block', block, start: block.position.start, end: block.position.end };
  const wanted = stripHeading(subpath.slice(subpath.lastIndexOf('#') + 1)).toLowerCase();
  const headings = cache.headings ?? [];
  const at = headings.findIndex(heading => stripHeading(heading.heading).toLowerCase() === wanted);
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find(heading => heading.level <= current.level) ?? null;
  return { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
}

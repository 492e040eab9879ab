import type { Inline } from '../inline';

export function link(url: string, children: readonly Inline[]): Inline {
  return { type: 'link', ...destination(url), children };
}

export function image(url: string, alt: string): Inline {
  return { type: 'image', ...destination(url), alt: withoutSize(alt) };
}

/** The description of a picture without the size that Obsidian reads behind its last bar: `|200`, `|200x100`. */
export function withoutSize(alt: string): string {
  return alt.replace(/\|\s*\d+(?:\s*x\s*\d+)?\s*$/u, '').replace(/^\|/u, '').trim();
}

function destination(url: string): { target: string; internal: boolean } {
  const internal = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url);
  return { target: internal ? decodedPath(url) : url, internal };
}

function decodedPath(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

import type { Inline } from '../inline';

export function link(url: string, children: readonly Inline[]): Inline {
  return { type: 'link', ...destination(url), children };
}

export function image(url: string, alt: string): Inline {
  return { type: 'image', ...destination(url), alt };
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

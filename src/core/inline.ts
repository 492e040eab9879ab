/** Inline Markdown of a note, as far as the sheet shows it. HTML comes as text; comments (`%% %%`) are left out. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'math'; readonly value: string }
  /** A tag that is no colour, without its `#`. */
  | { readonly type: 'tag'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong' | 'strike' | 'highlight'; readonly children: readonly Inline[] }
  /** `internal`: a link to a note of the vault, `target` is its link text; else a URL. */
  | { readonly type: 'link'; readonly target: string; readonly internal: boolean; readonly children: readonly Inline[] }
  | { readonly type: 'image'; readonly target: string; readonly internal: boolean; readonly alt: string }
  | { readonly type: 'break' };

const SAFE_SCHEME = /^(?:https?|mailto|tel|obsidian):/i;

/** What a browser may know of a link. Nothing where it would run something or hand it to a program of the machine. */
export function addressOf({ target, internal }: { readonly target: string; readonly internal: boolean }): string | undefined {
  // A colon before any other sign of an address makes a scheme of a note's name, whatever stands before it.
  const safe = internal ? !/^[^/?#]*:/.test(target) : SAFE_SCHEME.test(target);
  return safe ? target : undefined;
}

/** Showing it would tell somebody elsewhere that this note is open. */
export function isFromNetwork(url: string): boolean {
  return /^(?:https?:|\/\/)/i.test(url);
}

export function link(url: string, children: readonly Inline[]): Inline {
  return { type: 'link', ...destination(url), children };
}

export function image(url: string, alt: string): Inline {
  return { type: 'image', ...destination(url), alt: withoutSize(alt) };
}

/** The description of a picture without the size that Obsidian reads after its last bar: `|200`, `|200x100`. */
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

/** The words of inline Markdown without it. */
export function plainWords(inline: readonly Inline[]): string {
  return inline.map(piece => ('children' in piece ? plainWords(piece.children) : 'value' in piece ? piece.value : '')).join('');
}

/** The first letter says which way words run. */
export function runsRightToLeft(words: string): boolean {
  const [first = ''] = /\p{L}/u.exec(words) ?? [];
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first);
}

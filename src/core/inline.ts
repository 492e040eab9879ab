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

import type { Inline } from '../inline';

/** Inline Markdown in which the marks of highlights and strikethrough still stand alone. */
export type Emitted = Inline | { readonly type: 'delimiter'; readonly mark: '==' | '~~' };

/** `==x==` and `~~x~~` on one line and in one parent; a mark without its fellow is text. */
export function pairDelimiters(emitted: readonly Emitted[]): Inline[] {
  const out: Inline[] = [];
  for (let at = 0; at < emitted.length; at++) {
    const part = emitted[at];
    if (!part) break;
    if (part.type !== 'delimiter') { pushInline(out, part); continue; }
    const close = closing(emitted, at, part.mark);
    if (close === undefined) pushInline(out, { type: 'text', value: part.mark });
    else {
      out.push({ type: part.mark === '==' ? 'highlight' : 'strike', children: pairDelimiters(emitted.slice(at + 1, close)) });
      at = close;
    }
  }
  return out;
}

function closing(emitted: readonly Emitted[], open: number, mark: string): number | undefined {
  for (let at = open + 1; at < emitted.length && emitted[at]?.type !== 'break'; at++) {
    const part = emitted[at];
    if (part?.type === 'delimiter' && part.mark === mark) return at > open + 1 ? at : undefined;
  }
  return undefined;
}

function pushInline(out: Inline[], part: Inline): void {
  const last = out.at(-1);
  if (part.type === 'text' && last?.type === 'text') out[out.length - 1] = { type: 'text', value: last.value + part.value };
  else out.push(part);
}

/** JSON Canvas 1.0, as far as we write it; what others put in a file stays as it is. Lengths are whole pixels. */
export interface CanvasNode {
  readonly id: string;
  readonly type: 'text' | 'file' | 'group';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color?: string;
  /** Of a card, in Markdown. */
  readonly text?: string;
  /** Of a file, its path in the vault. */
  readonly file?: string;
  /** Of a group. */
  readonly label?: string;
}

/** Something in a canvas file that somebody else may have made. */
export type AnyPart = Readonly<Record<string, unknown>> & { readonly id: string };

export interface CanvasFile {
  readonly nodes: readonly AnyPart[];
  readonly edges: readonly AnyPart[];
  /** Everything else at the top of the file. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A canvas file, read; nothing where it is none. An empty file is an empty canvas, as the app makes them. */
export function readCanvas(text: string): CanvasFile | undefined {
  if (text.trim() === '') return { nodes: [], edges: [], rest: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { nodes = [], edges = [], ...rest } = value;
    return isParts(nodes) && isParts(edges) ? { nodes, edges, rest } : undefined;
  } catch {
    return undefined;
  }
}

/** One part a line, as the app writes it: a difference is seen in any tool. */
export function canvasText({ nodes, edges, rest }: CanvasFile): string {
  const list = (parts: readonly AnyPart[]): string => {
    return parts.length === 0 ? '[]' : `[\n\t\t${parts.map(part => JSON.stringify(part)).join(',\n\t\t')}\n\t]`;
  };
  const more = Object.entries(rest).map(([name, value]) => `,\n\t${JSON.stringify(name)}:${JSON.stringify(value)}`).join('');
  return `{\n\t"nodes":${list(nodes)},\n\t"edges":${list(edges)}${more}\n}\n`;
}

function isParts(value: unknown): value is readonly AnyPart[] {
  return Array.isArray(value) && value.every(part => isRecord(part) && typeof part['id'] === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

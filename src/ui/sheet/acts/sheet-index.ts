import type { Ambition, Cluster, Session, SheetElement } from '../../../core/session';

export type Heading = Ambition | Cluster;

/** One thing of the sheet with where it hangs. */
export interface Placed {
  readonly element: SheetElement;
  readonly parent: Heading | undefined;
  /** What it stands in a row with, itself among them: notes with notes, steps with steps, clusters with clusters. */
  readonly row: readonly SheetElement[];
}

/** Finds things of one session by key. Built when first asked, so that typing in the editor does not pay for it. */
export class SheetIndex {
  #placed: Map<string, Placed> | undefined;

  constructor(readonly session: Session) {}

  find(key: string | undefined): Placed | undefined {
    return key === undefined ? undefined : this.#all().get(key);
  }

  element(key: string | undefined): SheetElement | undefined {
    return this.find(key)?.element;
  }

  /** The things with these keys, in reading order. */
  elements(keys: ReadonlySet<string>): SheetElement[] {
    return [...this.#all().values()].filter(({ element }) => keys.has(element.key)).map(({ element }) => element);
  }

  /** Every key in reading order. */
  keys(): string[] {
    return [...this.#all().keys()];
  }

  /** What comes after a thing in its row and is none of `except`. */
  next(key: string, except: ReadonlySet<string>): SheetElement | undefined {
    const row = this.find(key)?.row ?? [];
    const at = row.findIndex(element => element.key === key);
    return row.slice(at + 1).find(element => !except.has(element.key));
  }

  headings(): Heading[] {
    const { ambitions, clusters } = this.session;
    return [...ambitions.flatMap(ambition => [ambition, ...ambition.clusters]), ...clusters];
  }

  #all(): Map<string, Placed> {
    if (this.#placed) return this.#placed;
    this.#placed = new Map();
    const { ambitions, clusters, loose, steps } = this.session;
    this.#row(ambitions, undefined);
    this.#row(clusters, undefined);
    this.#row(loose, undefined);
    this.#row(steps, undefined);
    return this.#placed;
  }

  #row(row: readonly SheetElement[], parent: Heading | undefined): void {
    for (const element of row) {
      this.#placed?.set(element.key, { element, parent, row });
      if (element.kind === 'ambition') this.#row(element.clusters, element);
      if (element.kind === 'ambition' || element.kind === 'cluster') {
        this.#row(element.notes, element);
        this.#row(element.steps, element);
      }
    }
  }
}

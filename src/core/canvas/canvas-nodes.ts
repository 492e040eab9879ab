import type { Arrangement, Card, CardGroup, PlacedCluster } from '../arrange/arrangement';
import type { Box } from '../geometry';
import { CARD_COLOURS, PAPER_COLOURS } from '../print/paper-colours';
import { paperOf } from '../arrange/card';
import { literalWords } from '../report/literal';
import { sourceOf } from '../place';
import type { Ambition, Cluster, Session, Sheet, Step, StickyNote } from '../session';
import type { CanvasNode } from './json-canvas';
import { nodeId } from './node-id';

/** What the nodes of a canvas need to know beside where things stand. */
export interface CanvasMeans {
  readonly session: Session;
  /** Words of the note without the people who are left out. */
  readonly clean: (words: string) => string;
  /** A link, in Markdown, to where a thing stands in the note; `heading` is that above it, the note itself where there is none. */
  readonly link: (heading: string | undefined) => string;
  /** Paths in the vault of the drawings of the pupil. */
  readonly drawings: readonly string[];
  readonly wordless: string;
}

/** Pixels of one em: cards have their own padding in the app, so there is room for words of 16 pixels. */
const EM = 24;

/** The sheet as nodes of a canvas, groups before what they hold: later ones lie above. */
export function canvasNodes(arrangement: Arrangement, means: CanvasMeans): readonly CanvasNode[] {
  const writer = new NodeWriter(means);
  for (const ambition of arrangement.ambitions) writer.ambition(ambition.thing, ambition.box);
  const chosen = arrangement.ambitions.flatMap(({ thing, clusters }) => clusters.map(cluster => ({ cluster, within: headingOf(thing) })));
  for (const { cluster, within } of chosen) writer.cluster(cluster, within);
  for (const cluster of arrangement.clusters) writer.cluster(cluster, '');
  arrangement.ambitions.forEach(({ thing, groups }) => { writer.cards(groups, thing, ''); });
  for (const { cluster, within } of chosen) writer.cards(cluster.groups, cluster.thing, within);
  for (const cluster of arrangement.clusters) writer.cards(cluster.groups, cluster.thing, '');
  writer.cards([...arrangement.loose, ...arrangement.steps], undefined, '');
  writer.pupil(arrangement.pupil);
  return writer.nodes;
}

function headingOf({ kind, text }: Ambition | Cluster): string {
  return `${kind}/${text}`;
}

/** Collects nodes; the same words twice under one heading are told apart by their order. */
class NodeWriter {
  readonly nodes: CanvasNode[] = [];
  private readonly seen = new Map<string, number>();

  constructor(private readonly means: CanvasMeans) {}

  ambition(thing: Ambition, box: Box): void {
    const label = [thing.number === undefined ? [] : `${thing.number}.`, this.words(thing)].flat().join(' ');
    this.add(headingOf(thing), { type: 'group', ...pixels(box), label, color: PAPER_COLOURS['field-line'] });
  }

  cluster({ thing, box }: PlacedCluster, within: string): void {
    const label = thing.energy === undefined ? this.words(thing) : `${this.words(thing)} · ${thing.energy}`;
    this.add(`${within}/${headingOf(thing)}`, { type: 'group', ...pixels(box), label, color: PAPER_COLOURS['tray-line'] });
  }

  cards(groups: readonly CardGroup[], holder: Ambition | Cluster | undefined, within: string): void {
    const above = holder === undefined ? '' : `${within}/${headingOf(holder)}`;
    for (const card of groups.flatMap(group => group.cards)) this.card(card, holder, above);
  }

  pupil(box: Box): void {
    const { drawings } = this.means;
    const width = box.width / Math.max(drawings.length, 1);
    drawings.forEach((file, at) => {
      this.add(`pupil/${file}`, { type: 'file', ...pixels({ ...box, x: box.x + at * width, width }), file });
    });
  }

  private card({ thing, box }: Card, holder: Ambition | Cluster | undefined, above: string): void {
    const paper = paperOf(thing);
    const link = this.means.link(linkedHeading(this.means.session, holder ?? this.means.session.sheet));
    const text = `${thing.kind === 'step' ? `- [${thing.done ? 'x' : ' '}] ` : ''}${this.words(thing)}${this.nested(thing)} ${link}`;
    const color = paper === 'school' ? PAPER_COLOURS['ink-soft'] : CARD_COLOURS[paper].sheet;
    this.add(`${above}/${thing.kind}/${thing.text}`, { type: 'text', ...pixels(box), text, color });
  }

  private words(thing: Ambition | Cluster | StickyNote | Step): string {
    const { session, clean, wordless } = this.means;
    return clean(literalWords(session, thing)) || wordless;
  }

  private nested({ nested }: StickyNote | Step): string {
    return nested.map(({ text }) => `\n${this.means.clean(text)}`).join('');
  }

  private add(thing: string, node: Omit<CanvasNode, 'id'>): void {
    const before = this.seen.get(thing) ?? 0;
    this.seen.set(thing, before + 1);
    this.nodes.push({ id: nodeId(`${thing}#${before}`, node), ...node });
  }
}

/** The words of a heading as a link names them; signs that mean something in a link are spaces there. */
function linkedHeading(session: Session, heading: Ambition | Cluster | Sheet | undefined): string | undefined {
  if (!heading) return undefined;
  const words = sourceOf(session, heading.place).split('\n')[0] ?? '';
  return words.replace(/^\s*#+/u, '').replace(/[#|^:\\[\]]|%%/gu, ' ').replace(/\s+/gu, ' ').trim() || undefined;
}

/** Rounded so that what does not overlap still does not. */
function pixels({ x, y, width, height }: Box): Pick<CanvasNode, 'x' | 'y' | 'width' | 'height'> {
  const [left, top] = [Math.ceil(x * EM), Math.ceil(y * EM)];
  return { x: left, y: top, width: Math.floor((x + width) * EM) - left, height: Math.floor((y + height) * EM) - top };
}

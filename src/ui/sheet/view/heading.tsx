import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Arrangement, GroupHead, Line, PlacedAmbition, PlacedCluster, WordStyle } from '../../../core/arrange/arrangement';
import type { Box, Point } from '../../../core/geometry';
import { endOfWords } from '../../../core/arrange/head';
import { BESIDE, DISC } from '../../../core/arrange/spacing';
import type { Ambition, Cluster } from '../../../core/session';
import { memo } from '../../memo';
import type { Order } from '../acts/sheet-index';
import { boxesOf } from '../layout/boxes';
import { attributesOf, classOf, boxStyle } from './placing';
import type { DrawingOptions } from './placing';
import { GroupOnPaper, PileContents } from './group';
import { BY_ITSELF, SetWords, thingText, DigitKey, Tally } from './set-words';
import { useMark, useSheet } from './sheet-view';
import type { Mark, SheetContext } from './sheet-view';
import { WordsEditor } from './fields';

interface ClusterProps {
  readonly placed: PlacedCluster;
  readonly within: Point;
  readonly order: Order;
  readonly drawing: DrawingOptions;
}

function ClusterOnSheet({ placed: cluster, within, order, drawing }: ClusterProps): JSX.Element {
  const view = useSheet();
  const { thing, box, head, groups, pile } = cluster;
  const mark = useMark(thing.key);
  const attributes = attributesOf(view, thing, mark, clusterName(view, thing, order));
  if (pile) {
    return (
      <div {...attributes} aria-expanded={false} data-pile={thing.key} class={classOf('pile', mark)} data-color="yellow"
        data-sheets={pile.sheets} style={boxStyle(box, within)}>
        <PileContents pile={pile} text={thing.text} digit={order.digits.get(thing.key)} rank={order.ranks.get(thing.key)} mark={mark} />
      </div>
    );
  }
  return (
    <div {...attributes} aria-expanded={drawing.folded ? true : undefined} class={classOf('cluster', mark)} style={boxStyle(box, within)}>
      <Heading thing={thing} head={head} within={box} mark={mark} order={order} style="word" />
      <div role="group">
        {groups.map(group => <GroupOnPaper key={group.paper} group={group} within={box} drawing={drawing} order={order} />)}
      </div>
    </div>
  );
}

/** A group of notes with the word that the team found for it; folded to a pile where there is no room for all. */
export const ClusterOnPaper = memo(ClusterOnSheet);

interface AmbitionProps extends Omit<ClusterProps, 'placed'> {
  readonly placed: PlacedAmbition;
  /** 1 for the first on the sheet. */
  readonly position: number;
}

function AmbitionOnSheet({ placed: ambition, within, position, order, drawing }: AmbitionProps): JSX.Element {
  const view = useSheet();
  const { thing, box, head, clusters, groups } = ambition;
  const mark = useMark(thing.key);
  // The wall shows the number that was written there.
  const number = thing.number ?? position;
  const { words } = view;
  const label = words.ambitionSpoken(number, thing.text === '' ? words.wordless : thing.text);
  return (
    <div {...attributesOf(view, thing, mark, label)} class={classOf('ambition', mark)} style={boxStyle(box, within)}>
      <Heading thing={thing} head={head} within={box} mark={mark} order={order} style="sentence">
        <span class="ambitiegesprek-disc" style={boxStyle(head.disc)} title={words.ambition(number)}><b>{number}</b></span>
      </Heading>
      <div role="group">
        {clusters.map(cluster => <ClusterOnPaper key={cluster.thing.key} placed={cluster} within={box} order={order} drawing={drawing} />)}
        {groups.map(group => <GroupOnPaper key={group.paper} group={group} within={box} drawing={drawing} order={order} />)}
      </div>
    </div>
  );
}

/** The large field of one ambition with all that it grew from and that hangs on it. */
export const AmbitionOnPaper = memo(AmbitionOnSheet);

interface HeadingProps {
  readonly thing: Ambition | Cluster;
  readonly head: GroupHead;
  readonly within: Point;
  readonly mark: Mark;
  readonly order: Order;
  readonly style: WordStyle;
  readonly children?: ComponentChildren;
}

/** The words over an ambition or cluster; one grabs it here. */
function Heading({ thing, head, within, mark, order, style, children }: HeadingProps): JSX.Element {
  const { words } = useSheet();
  const edit = mark.edit?.kind === 'words' ? mark.edit : undefined;
  const label = thing.kind === 'ambition' ? words.ambitionPlaceholder : words.clusterPlaceholder;
  const { lines, chip, tally, status, notes } = head;
  const bottom = lines.reduce((low, line) => Math.max(low, line.y + line.height), 0);
  // Beside the words their place is wanted for what is typed.
  const gives = (line: Line | undefined): boolean => edit !== undefined && (bottom === 0 || (line?.y ?? 0) < bottom);
  const [counted, told] = [gives(tally?.number) ? undefined : tally, gives(status) ? undefined : status];
  const start = lines[0] ?? { x: children === undefined ? 0 : chip.width * 2, y: 0 };
  const end = endOfWords(chip);
  return (
    <div class="ambitiegesprek-heading" data-handle={thing.key} style={boxStyle(head.box, within)}>
      {children}
      <SetWords lines={lines} end={end} text={thing.text} attributes={thingText(edit)} />
      {thing.text === '' && !edit && <div class="ambitiegesprek-nameless" title={label}>?</div>}
      {edit && <WordsEditor key={edit.id} edit={edit} label={label} at={{ x: start.x, y: start.y, width: end - start.x }} style={style} />}
      {counted && <Tally tally={counted} rank={order.ranks.get(thing.key)} />}
      {told && (
        <div class="ambitiegesprek-status" data-status={thing.status}><SetWords lines={[told]} end={told.x + told.width} /></div>
      )}
      <SetWords lines={notes} end={head.box.width} attributes={BY_ITSELF} />
      <DigitKey digit={order.digits.get(thing.key)} box={chip} />
    </div>
  );
}

function clusterName({ words }: SheetContext, { text, notes, steps, energy, key }: Cluster, { ranks }: Order): string {
  const name = words.clusterName(text === '' ? words.nameless : text, notes.length + steps.length);
  const rank = ranks.get(key);
  const counted = energy === undefined ? undefined : words.energy(energy);
  return [name, counted, rank === undefined ? undefined : words.energyRank(rank)].filter(Boolean).join(', ');
}

/** The room in which an ambition is worded, in em: of the whole, around the words, and before them for the disc with its number. */
const ROOM = { width: 24, height: 4.4 };
const AROUND = 0.9;
const LEAD = AROUND + DISC + BESIDE;

/** Room to word an ambition, at the size that it will have, over the first of the clusters that it grows from. */
export function AmbitionDraft({ arrangement }: { readonly arrangement: Arrangement }): JSX.Element | null {
  const view = useSheet();
  const { words, store } = view;
  const [edit, follow] = useState(store.now.edit);
  useLayoutEffect(() => store.watch(() => { follow(store.now.edit); }), [store]);
  if (edit?.kind !== 'ambition') return null;
  const box = draftBox(arrangement, edit.at);
  const at = { x: LEAD, y: 0, width: box.width - LEAD - AROUND };
  const others = view.session().ambitions.filter(({ key }) => key !== edit.instead);
  return (
    <div class="ambitiegesprek-ambition ambitiegesprek-ambition-draft" style={`${boxStyle(box)} height: auto;`}>
      <span class="ambitiegesprek-disc" style={boxStyle({ x: AROUND, y: AROUND, width: DISC, height: DISC })}>
        <b>{others.length + 1}</b>
      </span>
      <WordsEditor key={edit.id} edit={edit} label={words.ambitionPlaceholder} at={at} style="sentence" />
    </div>
  );
}

function draftBox(arrangement: Arrangement, key: string): Box {
  const over = boxesOf(arrangement).get(key) ?? arrangement.pupil;
  const width = Math.min(ROOM.width, arrangement.width - DISC);
  const within = (at: number, length: number, all: number): number => Math.max(DISC / 2, Math.min(at, all - length - DISC / 2));
  return { x: within(over.x, width, arrangement.width), y: within(over.y, ROOM.height, arrangement.height), width, height: ROOM.height };
}

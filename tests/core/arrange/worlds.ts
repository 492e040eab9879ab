import { readFileSync } from 'node:fs';
import { arrange, bestArranged } from '../../../src/core/arrange/arrange';
import type { Arrangement, Card, Frame, CardGroup, Line, PaperKind, Typesetting } from '../../../src/core/arrange/arrangement';
import type { Box } from '../../../src/core/geometry';
import { board, holdersOf, notesOf, stepsOf } from '../../../src/core/contents';
import { paperOf } from '../../../src/core/arrange/card';
import type { Intent } from '../../../src/core/operations';
import type { Destination } from '../../../src/core/operations/placing';
import type { Session } from '../../../src/core/session';
import { targetOf } from '../../../src/core/target';
import { applyEdits } from '../../../src/core/writing/text-edit';
import { parse, run } from '../../read';
import { dutch } from './dutch';
import { inter } from './inter';

export const MEETINGS = ['2022', '2024', '2026'] as const;
export const typesetting: Typesetting = { measure: inter, wording: dutch };

export function meeting(year: string): Session {
  return parse(readFileSync(`tests/fixtures/meetings/${year}.md`, 'utf8'));
}

/** Pixels of the pane: of a window, without file list, header and status bar. */
export function frameOf(width: number, height: number): Frame {
  return { width, height, largest: 28, smallest: 9.5, pupil: 0.72 };
}

export function arranged(session: Session, frame: Frame, before?: Arrangement): Arrangement {
  return before ? arrange(board(session), frame, typesetting, before) : bestArranged(board(session), frame, typesetting);
}

/** The loose notes at these places in one new cluster. */
export function clustered(session: Session, word: string, ...at: readonly number[]): Session {
  const { loose } = board(session);
  const result = run(session.source.text, { verb: 'new-cluster', word, notes: at.flatMap(one => loose[one] ?? []).map(note => targetOf(session, note)) }, session);
  if (!result.done) throw new Error(result.refusal.code);
  return parse(applyEdits(session.source.text, result.edits), session);
}

/** One act of somebody at the sheet, chosen by some numbers; the session as it was where nothing can be done. */
export function acted(session: Session, [what, which, where, more]: readonly [number, number, number, number]): Session {
  const intent = intentOf(session, what, which, where, more);
  const result = intent && run(session.source.text, intent, session);
  return result?.done === true ? parse(applyEdits(session.source.text, result.edits), session) : session;
}

const WORDS = ['Zelf een lied maken', 'Ja', 'Durven zeggen wat je van een dans vindt, ook als niemand het met je eens is', 'Naar de molen', 'Elke week een uur in het atelier'];

function intentOf(session: Session, what: number, which: number, where: number, more: number): Intent | undefined {
  const things = [...notesOf(session), ...stepsOf(session)];
  const thing = things[which % Math.max(things.length, 1)];
  const colour = (['yellow', 'yellow', 'pink', 'green'] as const)[more % 4] ?? 'yellow';
  const clusters = holdersOf(session).filter(holder => holder.kind === 'cluster');
  const words = WORDS[more % WORDS.length] ?? '';
  const cluster = clusters[which % Math.max(clusters.length, 1)];
  const other = clusters[(which + 1 + where) % Math.max(clusters.length, 1)];
  const ambition = session.ambitions[which % Math.max(session.ambitions.length, 1)];
  const to = (paper: PaperKind): Destination => destinationOf(session, paper, where);
  const verb = ACTS[what % ACTS.length] ?? 'add-notes';
  switch (verb) {
    case 'add-notes': return { verb, lines: [words], colour, to: to(colour) };
    case 'edit-words': return thing && { verb, target: targetOf(session, thing), words };
    case 'remove': return thing && { verb, targets: [targetOf(session, thing)] };
    case 'move': return thing && { verb, targets: [targetOf(session, thing)], to: to(paperOf(thing)) };
    case 'recolour': return thing && { verb, targets: [targetOf(session, thing)], colour };
    case 'set-energy': return cluster && { verb, target: targetOf(session, cluster), energy: more % 14 };
    case 'new-cluster': return thing?.kind === 'note' ? { verb, word: words.slice(0, 12), notes: [targetOf(session, thing)] } : undefined;
    case 'merge-clusters': return cluster && other && other !== cluster
      ? { verb, targets: [targetOf(session, cluster), targetOf(session, other)] } : undefined;
    case 'choose': return cluster && session.ambitions.length < 3 ? { verb, clusters: [targetOf(session, cluster)], words: '' } : undefined;
    default: return ambition && { verb: 'unchoose', ambition: targetOf(session, ambition) };
  }
}

/** Dreams hang in clusters or loose, the rest at an ambition as soon as there is one. */
function destinationOf(session: Session, paper: PaperKind, where: number): Destination {
  const clusters = holdersOf(session).filter(holder => holder.kind === 'cluster');
  const { ambitions } = session;
  const into = paper === 'yellow' || ambitions.length === 0 ? clusters[where % (clusters.length + 1)] : ambitions[where % ambitions.length];
  return into ? { into: targetOf(session, into) } : {};
}

/** Sixty acts as often as people do them: mostly notes come, change and move; now and then a heading does. */
export const ACTS = ([
  ['add-notes', 18], ['edit-words', 11], ['move', 12], ['remove', 6], ['recolour', 3], ['set-energy', 5],
  ['new-cluster', 2], ['merge-clusters', 1], ['choose', 1], ['unchoose', 1],
] as const).flatMap(([verb, times]) => Array.from({ length: times }, () => verb));

export function groupsOf({ ambitions, clusters, loose, steps }: Arrangement): readonly CardGroup[] {
  const free = [...clusters, ...ambitions.flatMap(ambition => ambition.clusters)];
  return [...loose, ...steps, ...ambitions.flatMap(({ groups }) => groups), ...free.flatMap(({ groups }) => groups)];
}

export function cardsOf(arrangement: Arrangement): readonly Card[] {
  return groupsOf(arrangement).flatMap(({ cards }) => cards);
}

/** A note of some things: notes of each colour, steps, clusters and ambitions, by number. */
export function noteOf(things: readonly (readonly [number, string])[]): Session {
  const lines = things.map(([kind, words]) => [
    `- ${words} #geel`, `- ${words} #roze/leraar`, `- ${words} #groen/kans`, `- [ ] ${words} [wie:: Anna] 📅 2026-05-01`,
    `- [ ] ${words} #groot`, `\n### ${words}\nenergie:: 3\n`,
  ][kind] ?? '');
  return parse(`---\ntype: ambitiegesprek\n---\n\n## Het vel\n\n${lines.join('\n')}\n`);
}

/** Everything that stands wrong: over something else, or out of what holds it. */
export function faultsIn(arrangement: Arrangement): string[] {
  const frame: Box = { x: 0, y: 0, width: arrangement.width, height: arrangement.height };
  const cards = cardsOf(arrangement);
  const faults = groupsOf(arrangement).flatMap(group => group.cards.filter(card => !isIn(card.box, group.box)).map(card => `out of its group: ${card.thing.text}`));
  const holders = [...arrangement.ambitions, ...arrangement.clusters];
  for (const { box, thing } of holders) {
    if (!isIn(box, frame)) faults.push(`off the paper: ${thing.text}`);
    if (overlap(box, arrangement.pupil)) faults.push(`over the pupil: ${thing.text}`);
  }
  for (const card of cards) {
    if (!isIn(card.box, frame)) faults.push(`off the paper: ${card.thing.text}`);
    for (const line of card.lines) if (!isIn(lineBox(card, line), card.box)) faults.push(`words off their note: ${card.thing.text}`);
  }
  const boxes = [arrangement.pupil, ...cards.map(({ box }) => box), ...arrangement.labels.map(({ box }) => box)];
  boxes.forEach((box, at) => {
    for (const other of boxes.slice(at + 1)) if (overlap(box, other)) faults.push(`over each other: ${at}`);
  });
  holders.forEach(({ box, thing }, at) => {
    for (const other of holders.slice(at + 1)) if (overlap(box, other.box)) faults.push(`over each other: ${thing.text}`);
  });
  return faults;
}

function lineBox({ box, scale }: Card, { x, y, width, height }: Line): Box {
  return { x: box.x + x * scale, y: box.y + y * scale, width: width * scale, height: height * scale };
}

function isIn(inner: Box, outer: Box): boolean {
  const off = 0.01;
  return inner.x >= outer.x - off && inner.y >= outer.y - off
    && inner.x + inner.width <= outer.x + outer.width + off && inner.y + inner.height <= outer.y + outer.height + off;
}

function overlap(one: Box, other: Box): boolean {
  const off = 0.01;
  return one.x + one.width > other.x + off && other.x + other.width > one.x + off
    && one.y + one.height > other.y + off && other.y + other.height > one.y + off;
}

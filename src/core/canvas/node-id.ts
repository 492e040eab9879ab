import type { AnyPart, CanvasNode } from './json-canvas';

const OURS = /^ambitiegesprek-([0-9a-z]+)-([0-9a-z]+)-([0-9a-z]+)$/u;

/** What the id of a node of ours says: which thing it is, and what was written where when we made it. */
export interface NodeId {
  readonly thing: string;
  readonly content: string;
  readonly place: string;
}

/** The id of a node: nothing else in the file could say whether somebody moved it or wrote in it since. */
export function nodeId(thing: string, node: Omit<CanvasNode, 'id'>): string {
  return writtenId({ thing: hashOf(thing), content: contentOf(node), place: placeOf(node) });
}

export function writtenId({ thing, content, place }: NodeId): string {
  return `ambitiegesprek-${thing}-${content}-${place}`;
}

/** Nothing for a node of somebody else. */
export function readNodeId({ id }: Pick<AnyPart, 'id'>): NodeId | undefined {
  const [, thing, content, place] = OURS.exec(id) ?? [];
  return thing === undefined || content === undefined || place === undefined ? undefined : { thing, content, place };
}

/** Whether somebody put it elsewhere, or made it larger or smaller. */
export function isMoved(node: AnyPart, { place }: NodeId): boolean {
  return placeOf(node) !== place;
}

export function isRewritten(node: AnyPart, { content }: NodeId): boolean {
  return contentOf(node) !== content;
}

function contentOf(node: object): string {
  const { text, file, label, color }: Readonly<Record<string, unknown>> = { ...node };
  return hashOf(JSON.stringify([text, file, label, color]));
}

function placeOf(node: object): string {
  const { x, y, width, height }: Readonly<Record<string, unknown>> = { ...node };
  return hashOf(JSON.stringify([x, y, width, height]));
}

/** Two of FNV-1a with other beginnings: 64 bits, so that no two of some thousand things are taken for one. */
function hashOf(text: string): string {
  return fnv(text, 0x811c9dc5).toString(36) + fnv(text, 0x9747b28c).toString(36).padStart(7, '0');
}

function fnv(text: string, begin: number): number {
  let hash = begin;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

import type { AnyPart, CanvasFile, CanvasNode } from './json-canvas';
import { isMoved, isRewritten, readNodeId, writtenId, type NodeId } from './node-id';

/**
 * A canvas made again: our nodes as they are now, with what people did in it since. What they added stays; what they moved stays where
 * they put it, what they wrote in or coloured stays as it is. What is gone from the session stays where they touched it or drew a line
 * to it.
 */
export function canvasAgain(before: CanvasFile, nodes: readonly CanvasNode[]): CanvasFile {
  const mine = new Map(before.nodes.flatMap(node => {
    const id = readNodeId(node);
    return id ? [[id.thing, { node, id }] as const] : [];
  }));
  const renamed = new Map<string, string>();
  const made = nodes.map((node): AnyPart => {
    const thing = readNodeId(node)?.thing ?? '';
    const was = mine.get(thing);
    mine.delete(thing);
    if (!was) return { ...node };
    const kept = keptOf(was.node, was.id, node);
    renamed.set(was.node.id, kept.id);
    return kept;
  });
  const held = new Set(before.edges.flatMap(edge => [edge['fromNode'], edge['toNode']]));
  const left = new Set([...mine.values()].filter(({ node, id }) => isMoved(node, id) || isRewritten(node, id) || held.has(node.id))
    .map(({ node }) => node.id));
  const others = before.nodes.filter(node => readNodeId(node) === undefined || left.has(node.id));
  return { nodes: [...made, ...others], edges: before.edges.map(edge => followed(edge, renamed)), rest: before.rest };
}

/** Whoever touched a node decides on what they touched; its id goes on telling that, so that it is known the next time, too. */
function keptOf(was: AnyPart, id: NodeId, node: CanvasNode): AnyPart {
  const [moved, rewritten] = [isMoved(was, id), isRewritten(was, id)];
  if (moved && rewritten) return was;
  const { id: newId, x, y, width, height, ...content } = node;
  const now = readNodeId(node) ?? id;
  if (moved) return { ...was, ...content, id: writtenId({ ...now, place: id.place }) };
  if (rewritten) return { ...was, x, y, width, height, id: writtenId({ ...now, content: id.content }) };
  return { ...was, ...content, x, y, width, height, id: newId };
}

/** A line follows the nodes that it hangs on. */
function followed(edge: AnyPart, renamed: ReadonlyMap<string, string>): AnyPart {
  const end = (id: unknown): unknown => (typeof id === 'string' ? renamed.get(id) ?? id : id);
  return { ...edge, fromNode: end(edge['fromNode']), toNode: end(edge['toNode']) };
}

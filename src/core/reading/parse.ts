import type { Language } from '../language';
import type { ReadYaml } from '../properties';
import type { Irregularity, Place, Session, Source } from '../session';
import type { ReadingAids, Skeleton, SkeletonOf } from '../skeleton';
import { type Block, type Body, NO_BODY, readBody } from './blocks';
import type { MethodFact } from './facts';
import { type Head, headBlock, readHead } from './frontmatter';
import { readOutline } from './outline';

/**
 * Reads a note. What it is read with, the app's own YAML and the skeletons of the kinds of conversation, the session hands on to
 * whatever is done with it. With the session that was read from an earlier state of the same note only what changed is read again,
 * and things that did not change stay the same objects with the same keys.
 */
export function parse(text: string, aids: ReadingAids, previous?: Session): Session {
  return readDocument(text, aids, previous);
}

/** The note of a session with another text. */
export function parseAgain(text: string, previous: Session): Session {
  return readDocument(text, previous.source, previous);
}

/** Whether the frontmatter marks the note as a session; the body is not read. */
export function isSessionText(text: string, readYaml: ReadYaml): boolean {
  return readHead(text, readYaml, undefined).properties.isSession;
}

/**
 * The head is read by the app's YAML, the body in chunks that remark parses one by one. What a chunk holds, wherever it stands, are its
 * facts; blocks keep them with the keys of their things; sections and the outline tell what they are where they stand.
 */
function readDocument(text: string, aids: ReadingAids, previous: Session | undefined): Session {
  if (previous?.source.text === text && aids.skeletonOf(previous.properties, previous.method) === previous.skeleton) return previous;
  const before = previous && documentOf(previous);
  const head = readHead(text, aids.readYaml, before?.head);
  const body = readBody(text.slice(head.text.length), before?.text.slice(before.head.text.length) ?? '', before?.body ?? NO_BODY);
  const source = new SourceDocument(text, aids, head, body);
  const language = languageOf(source);
  const { told, method, skeleton } = carriedMethod(head, body, aids.skeletonOf, previous);
  const outline = readOutline([...head.irregularities, ...told], body.groups, skeleton, previous);
  return { source, ...language && { language }, properties: head.properties, skeleton, ...method !== undefined && { method }, ...outline };
}

interface Carried {
  readonly method?: string | undefined;
  readonly skeleton: Skeleton;
  readonly told: readonly Irregularity[];
}

/** A method that cannot be read disturbs no meeting: the one that was read last counts on, else that of the kind. */
function carriedMethod({ properties }: Head, { groups }: Body, skeletonOf: SkeletonOf, previous: Session | undefined): Carried {
  const block = groups.find(({ withMethod }) => withMethod)?.withMethod;
  const fact = block?.facts.methods?.[0];
  const skeleton = fact && skeletonOf(properties, fact.text);
  if (skeleton) return { method: fact.text, skeleton, told: [] };
  const told = tellMethod(block, fact, previous);
  const last = fact && previous?.method;
  const lasting = last === undefined ? undefined : skeletonOf(properties, last);
  return lasting ? { method: last, skeleton: lasting, told } : { skeleton: skeletonOf(properties), told };
}

/** The same object each time, so that a list of irregularities that did not change compares as equal. */
function tellMethod(block: Block | undefined, fact: MethodFact | undefined, previous: Session | undefined): readonly Irregularity[] {
  if (!block || !fact) return [];
  const { from, to } = fact;
  const before = previous?.irregularities.find(({ code, place }) => code === 'unreadable-method' && place.block === block.id);
  return [before ?? { code: 'unreadable-method', place: { block: block.id, from, to }, subject: /^[^\r\n]*/u.exec(fact.text)?.[0] ?? '' }];
}

/** The vocabulary that the note's own words use most. */
function languageOf({ head, body }: SourceDocument): Language | undefined {
  let { dutch, english } = head;
  for (const group of body.groups) {
    dutch += group.dutch;
    english += group.english;
  }
  if (dutch === english) return undefined;
  return dutch > english ? 'nl' : 'en';
}

/** What `parse` keeps of a note to read only what changes: its head and body, and their blocks. */
export class SourceDocument implements Source {
  readonly readYaml: ReadYaml;
  readonly skeletonOf: SkeletonOf;
  private all: readonly Block[] | undefined;

  constructor(readonly text: string, { readYaml, skeletonOf }: ReadingAids, readonly head: Head, readonly body: Body) {
    this.readYaml = readYaml;
    this.skeletonOf = skeletonOf;
  }

  /** The head (byte-order mark and frontmatter, maybe empty), then the blocks of the body; together they are the text. */
  get blocks(): readonly Block[] {
    return this.all ??= [headBlock(this.head), ...this.body.groups.flatMap(group => group.blocks)];
  }
}

/**
 * The document that a session was read from: who writes asks it for the facts of its blocks.
 * @throws TypeError for a session that `parse` did not make.
 */
export function documentOf({ source }: Session): SourceDocument {
  if (source instanceof SourceDocument) return source;
  throw new TypeError('Only parse makes sessions');
}

interface HeadingLine {
  readonly level: number;
  readonly line: string;
}

/** The lines of the headings that a place stands under, outermost first; a heading at the place itself does not count. */
export function headingLinesAbove(session: Session, place: Place): string[] {
  const open: HeadingLine[] = [];
  for (const block of documentOf(session).blocks) {
    const own = block.id === place.block;
    for (const { heading } of block.facts.parts) {
      if (!heading || (own && heading.from > place.from)) continue;
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      if (!own || heading.from < place.from) open.push({ level: heading.level, line: block.text.slice(heading.from, heading.to) });
    }
    if (own) break;
  }
  return open.map(({ line }) => line);
}

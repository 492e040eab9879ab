import type { Silence } from '../../core/agenda/silence';
import { type Colour, COLOURS, type Facet } from '../../core/session';
import { readDirection, type StageDirection } from '../../core/stage/direction';
import { readTarget } from '../../core/target';
import type { Target } from '../../core/target';
import { RESCUED } from '../../ui/guide/guide-services';
import type { TypedDraft } from '../../ui/sending';
import { readCompositions } from '../../ui/sheet/layout/earlier';
import type { Compositions } from '../../ui/sheet/layout/earlier';
import { isRecord } from '../settings/read-settings';

/** One kind of thing that is kept of a note on this device. What earlier versions stored is read. */
export interface Kind<Value> {
  /** Stands before the path of the note in storage; never renamed. */
  readonly prefix: string;
  /** What was stored, as far as it is of this kind. */
  read(stored: unknown): Value | undefined;
  /** Where a note comes to a name under which something is kept already, both stay. */
  join(there: Value, moved: Value): Value;
  /** The words in it that somebody typed. */
  words(value: Value): string;
}

/** Words on their way into a session. */
export interface Draft {
  readonly text: string;
  /** Absent: the colour of the phase. */
  readonly colour?: Colour;
  readonly facet?: Facet;
  readonly first?: boolean;
  /** The cluster or ambition they go to; absent: loose. */
  readonly target?: Target;
  /** The phase that colour and target were chosen in. */
  readonly phase?: number;
}

/** Words that are typed on the sheet, or written into the note, at this moment. */
export interface UnderWay extends TypedDraft {
  readonly id: string;
}

/** Words that were written into the note, and may not be on disk yet. */
export interface WrittenWords {
  readonly words: string;
  /** Those of its lines that stood in the note as they were typed. */
  readonly lines: readonly string[];
  /** How often each of these stood there then: an older line may hold the same words. */
  readonly times: readonly number[];
}

/** A drawing on its way, and what stood in the file that it was drawn on. */
export interface Unwritten {
  readonly svg: string;
  readonly base: string;
  /** Drawings of the same note that wait after this one. */
  readonly others?: readonly Unwritten[];
}

/** By the name of a field of the guide. */
export type FieldTexts = Readonly<Record<string, string>>;

export const CAPTURED: Kind<Draft> = {
  prefix: 'ambitiegesprek-draft:',
  read: stored => (isTyped(stored) ? draftIn(stored) : undefined),
  join: (there, moved) => ({ ...moved, ...there, text: joinLines(there.text, moved.text) }),
  words: ({ text }) => text,
};

export const UNDER_WAY: Kind<readonly UnderWay[]> = {
  prefix: 'ambitiegesprek-under-way:',
  read: stored => (Array.isArray(stored) ? stored.flatMap(underWayIn) : undefined),
  join: (there, moved) => [...there, ...moved],
  words: all => joinLines(...all.map(({ text }) => text)),
};

export const WRITTEN: Kind<readonly WrittenWords[]> = {
  prefix: 'ambitiegesprek-written:',
  read: stored => (Array.isArray(stored) ? stored.filter(isWritten) : undefined),
  join: (there, moved) => [...there, ...moved],
  words: all => joinLines(...all.map(({ words }) => words)),
};

export const IN_GUIDE: Kind<FieldTexts> = {
  prefix: 'ambitiegesprek-guide:',
  read: stored => (isRecord(stored) ? textsIn(stored) : undefined),
  join: joinFields,
  words: fields => joinLines(...Object.values(fields)),
};

export const DRAWN: Kind<Unwritten> = {
  prefix: 'ambitiegesprek-drawing:',
  read: stored => (isUnwritten(stored) ? unwrittenIn(stored) : undefined),
  join: (there, moved) => ({ ...moved, others: [...moved.others ?? [], { svg: there.svg, base: there.base }, ...there.others ?? []] }),
  words: () => '',
};

export const FROM_PHOTO: Kind<string> = {
  prefix: 'ambitiegesprek-photo-draft:',
  read: stored => (typeof stored === 'string' ? stored : undefined),
  // The field has one line.
  join: (there, moved) => (there === moved ? there : `${there} / ${moved}`),
  words: text => text,
};

/** For which planned end the five-minute cue was given. */
export const CUE_GIVEN: Kind<string> = {
  prefix: 'ambitiegesprek-cue:',
  read: stored => (typeof stored === 'string' ? stored : undefined),
  join: (_, moved) => moved,
  words: () => '',
};

/** The stretch of writing in silence that runs, or stands still: both screens count from it, also after a reload. */
export const SILENCE: Kind<Silence> = {
  prefix: 'ambitiegesprek-silence:',
  read: stored => (isSilence(stored) ? stored : undefined),
  join: (_, moved) => moved,
  words: () => '',
};

/** What the screen of the group was asked to show. */
export const DIRECTION: Kind<StageDirection> = {
  prefix: 'ambitiegesprek-room:',
  read: stored => (isRecord(stored) ? readDirection(stored) : undefined),
  join: (_, moved) => moved,
  words: () => '',
};

/** Conflict copies that somebody called the real note. */
export const CALLED_REAL: Kind<true> = {
  prefix: 'ambitiegesprek-real:',
  read: stored => (stored === true ? true : undefined),
  join: (_, moved) => moved,
  words: () => '',
};

/** How the sheet of a note was last composed, for each size of its pane. */
export const COMPOSED: Kind<Compositions> = {
  prefix: 'ambitiegesprek-composition:',
  read: readCompositions,
  join: (_, moved) => moved,
  words: () => '',
};

/** Notes that are gone while words for them are kept, as was told; under no path. */
export const GONE_NOTES = paths('ambitiegesprek-gone-notes');

/** Notes for which words are kept; under no path. Storage cannot be asked what it holds. */
export const WITH_WORDS = paths('ambitiegesprek-with-words');

/** What is said of a note, and goes with it. */
export const FLAGS: readonly Kind<unknown>[] = [CUE_GIVEN, SILENCE, DIRECTION, CALLED_REAL, COMPOSED];

/** All that is moved when a note gets another name. */
export const KINDS: readonly Kind<unknown>[] = [CAPTURED, UNDER_WAY, WRITTEN, IN_GUIDE, DRAWN, FROM_PHOTO, ...FLAGS];

export function joinLines(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n');
}

function paths(prefix: string): Kind<readonly string[]> {
  return {
    prefix,
    read: stored => (Array.isArray(stored) ? stored.filter(isText) : undefined),
    join: (there, moved) => [...there, ...moved],
    words: () => '',
  };
}

function joinFields(there: FieldTexts, moved: FieldTexts): FieldTexts {
  const doubled = Object.keys(there).filter(field => field !== RESCUED && field in moved && moved[field] !== there[field]);
  const rescued = joinLines(...[there[RESCUED], moved[RESCUED], ...doubled.map(field => there[field])].map(text => text ?? ''));
  return { ...there, ...moved, ...(rescued === '' ? {} : { [RESCUED]: rescued }) };
}

function textsIn(stored: Record<string, unknown>): FieldTexts {
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTyped(value: unknown): value is TypedDraft {
  return isRecord(value) && typeof value['text'] === 'string';
}

/** A colour that there is not would be a note that cannot be written; without one it is that of the phase. */
function draftIn(stored: Draft): Draft {
  const { colour, ...others } = placedOrLoose<Draft>(stored);
  return colour === undefined || !COLOURS.includes(colour) ? others : { ...others, colour };
}

/** What has words is not forgotten for want of a name. */
function underWayIn(stored: unknown, at: number): UnderWay[] {
  if (!isTyped(stored)) return [];
  return [{ ...placedOrLoose<TypedDraft>(stored), id: 'id' in stored && typeof stored.id === 'string' ? stored.id : `unnamed-${at}` }];
}

function unwrittenIn(stored: Unwritten): Unwritten {
  const { others, ...first } = stored;
  if (others === undefined) return stored;
  return { ...first, others: Array.isArray(others) ? others.filter(isUnwritten).map(unwrittenIn) : [] };
}

/** Where a place was not understood the words are loose, not lost. */
function placedOrLoose<Typed extends TypedDraft>(typed: Typed): Typed | Omit<Typed, 'target'> {
  const { target, ...loose } = typed;
  return target === undefined || readTarget(target) ? typed : loose;
}

function isWritten(value: unknown): value is WrittenWords {
  if (!isRecord(value) || typeof value['words'] !== 'string') return false;
  const { lines, times } = value;
  return Array.isArray(lines) && lines.every(isText) && Array.isArray(times) && times.every(one => typeof one === 'number');
}

function isUnwritten(value: unknown): value is Unwritten {
  return isRecord(value) && typeof value['svg'] === 'string' && typeof value['base'] === 'string';
}

function isSilence(value: unknown): value is Silence {
  return isRecord(value) && [value['minutes'], value['ends'] ?? 0, value['left'] ?? 0].every(one => typeof one === 'number');
}

import type { CardWords, HeadWords, Paragraph, SheetWording } from '../../../core/arrange/arrangement';
import { shownName } from '../../../core/link';
import type { Ambition, Cluster, Step, StickyNote } from '../../../core/session';
import { facets } from '../../../core/syntax';
import type { Words } from '../../../i18n/words';

/** Whose words are written how: the language, whether people may be named, the year that goes without saying. */
export interface Manner {
  readonly words: Words['sheet'];
  readonly names: boolean;
  readonly year: string | undefined;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)/u;

/** A day as people write it: '16 mei', with its year where that is another than the meeting's. Other words stay as they are. */
export function dayOf(
  written: string, { words, year }: Pick<Manner, 'words' | 'year'>, months: readonly string[] = words.monthsShort,
): string {
  const [, itsYear, month, day] = ISO_DAY.exec(written) ?? [];
  const name = months[Number(month) - 1];
  if (day === undefined || name === undefined) return written;
  return `${Number(day)} ${name}${itsYear === year ? '' : ` ${itsYear}`}`;
}

/** What is written on the sheet beside the words of the note itself, as a person would write it. */
export function wordingOf(manner: Manner): SheetWording {
  const { words } = manner;
  return {
    card: thing => (thing.kind === 'note' ? noteWords(thing, manner) : stepWords(thing, manner)),
    head: thing => headWords(thing, words),
    label: { loose: undefined, steps: words.schoolSteps },
    count: words.amount,
    countOf: (paper, things, loose) => {
      if (paper === 'school') return words.amountOf(words.step, things);
      return loose && paper === 'yellow' ? words.amountLoose(things) : words.amountOf(words.kinds[paper], things);
    },
  };
}

function noteWords(note: StickyNote, { words }: Manner): CardWords {
  const facts = factsOf(note, words);
  return {
    check: false,
    paragraphs: [plain(note), ...nestedIn(note), ...soft([note.decision === undefined ? undefined : words.decision(note.decision)])],
    ...(facts !== '' && { facts }),
    sign: note.colour !== 'yellow',
  };
}

/** A facet of the format in the language of the interface, whatever language it is written in; one of somebody's own as it is written. */
function factsOf({ facet, first }: StickyNote, words: Words['sheet']): string {
  const parts = facet?.split('/').map((part) => {
    const known = facets.read(part)?.name;
    return known === undefined ? part.replace(/-/gu, ' ') : words.facets[known];
  }) ?? [];
  return [...parts, first ? words.first : undefined].filter(Boolean).join(' · ');
}

function stepWords(step: Step, manner: Manner): CardWords {
  const { words, names } = manner;
  const name = names && step.who !== undefined ? shownName(step.who) : undefined;
  const facts = standingOf(step, manner);
  return {
    ...(name !== undefined && { name }),
    check: true,
    paragraphs: [plain(step), ...nestedIn(step), ...soft([
      step.needs === undefined ? undefined : words.needs(shownName(step.needs)),
      lookedBackOn(step, manner),
      names && step.by !== undefined ? words.takenOver(shownName(step.by)) : undefined,
      step.why,
    ])],
    ...(facts !== '' && { facts }),
    sign: true,
  };
}

/** Until when, or since when it is done. */
function standingOf({ done, due, completed, state }: Step, manner: Manner): string {
  const { words } = manner;
  if (done) return words.completed(completed === undefined ? '' : dayOf(completed, manner));
  const until = due === undefined ? undefined : words.due(dayOf(due, manner));
  return [state === 'open' || state === 'done' ? undefined : words.states[state], until].filter(Boolean).join(' · ');
}

function lookedBackOn({ evaluate, evaluator }: Step, manner: Manner): string | undefined {
  const by = manner.names && evaluator !== undefined ? shownName(evaluator) : '';
  if (evaluate === undefined && by === '') return undefined;
  return manner.words.evaluate(evaluate === undefined ? '' : dayOf(evaluate, manner), by);
}

function headWords(thing: Ambition | Cluster, words: Words['sheet']): HeadWords {
  const { inline, energy, status, reason, why, decision, continues } = thing;
  const notes = [
    reason, why, decision === undefined ? undefined : words.decision(decision),
    continues === undefined ? undefined : words.continues(origin(continues)),
  ].filter(Boolean).join(' · ');
  return {
    inline,
    ...(energy !== undefined && { tally: energy }),
    ...(status !== undefined && { status: words.statuses[status] }),
    ...(notes !== '' && { notes }),
  };
}

/** The year of a meeting whose note begins with its day says enough. */
function origin(link: string): string {
  const name = shownName(link);
  return ISO_DAY.exec(name)?.[1] ?? name;
}

function plain({ inline }: Pick<StickyNote, 'inline'>): Paragraph {
  return { inline, soft: false, depth: 0 };
}

function nestedIn({ nested }: Pick<StickyNote, 'nested'>): Paragraph[] {
  return nested.map(({ inline, depth }) => ({ inline, soft: true, depth }));
}

function soft(texts: readonly (string | undefined)[]): Paragraph[] {
  return texts.flatMap(value => (value === undefined || value === '' ? [] : [{ inline: [{ type: 'text', value }], soft: true, depth: 0 }]));
}

import type { ChapterItem, Facet, Field, MilestoneOwner, ReturnQuestion, Session } from './session';
import { facets, fields as fieldNames, milestoneOwners, returnQuestions } from './syntax';

/** The lines of the card of nine, in order. */
export const RETURN_LINES = ['education', 'teacher', 'pupil'] as const satisfies readonly Facet[];

export type ReturnLine = (typeof RETURN_LINES)[number];

/** One of the nine. */
export interface ReturnAnswer {
  readonly line: ReturnLine;
  readonly question: ReturnQuestion;
  readonly words: string;
}

/** The item of a line under the heading of looking back, and the answers that stand in it. */
export interface WrittenLine {
  readonly line: ReturnLine;
  readonly item: ChapterItem;
  readonly answers: readonly WrittenAnswer[];
}

interface WrittenAnswer {
  readonly question: ReturnQuestion;
  readonly item: ChapterItem;
  /** Absent where the words stand below the question, in lines of their own. */
  readonly field?: Field;
}

/** The card of nine as it is written; of a line or question that stands there twice the first counts. */
export function writtenLines({ lookingBack }: Session): readonly WrittenLine[] {
  return RETURN_LINES.flatMap((line) => {
    const item = lookingBack?.items.find(({ text }) => facets.read(withoutColon(text))?.name === line);
    return item ? [{ line, item, answers: returnQuestions.names.flatMap(question => answerIn(item, question)) }] : [];
  });
}

function answerIn({ items }: ChapterItem, question: ReturnQuestion): WrittenAnswer[] {
  const item = items.find(one => questionOf(one) === question);
  return item ? [{ question, item, ...item.field && { field: item.field } }] : [];
}

/** What was answered, in the order of the card. */
export function answersOf(session: Session): readonly ReturnAnswer[] {
  return writtenLines(session).flatMap(({ line, answers }) => answers.map(({ question, item, field }) => {
    return { line, question, words: wordsOfAnswer(item, field) };
  })).filter(({ words }) => words !== '');
}

/** Which of the three questions an item below a line answers. */
export function questionOf({ text, field }: Pick<ChapterItem, 'text' | 'field'>): ReturnQuestion | undefined {
  return returnQuestions.read(field?.name ?? withoutColon(text))?.name;
}

/** What stands after the question, and what hangs below it. */
export function wordsOfAnswer({ items }: Pick<ChapterItem, 'items'>, field: Field | undefined): string {
  return [field?.value ?? '', ...items.map(({ text }) => text)].filter(text => text !== '').join('; ');
}

/** A moment on the road so far. */
export interface Milestone {
  readonly words: string;
  readonly owner?: MilestoneOwner;
}

export function milestonesOf({ road }: Session): readonly Milestone[] {
  return (road?.items ?? []).filter(({ text }) => text !== '').map(({ text, fields }) => {
    const said = fields.find(({ name }) => fieldNames.read(name)?.name === 'whose')?.value;
    const owner = said === undefined ? undefined : milestoneOwners.read(said)?.name;
    return { words: text, ...owner && { owner } };
  });
}

function withoutColon(text: string): string {
  return text.replace(/\s*:$/u, '');
}

import { type ReturnLine, writtenLines, type WrittenLine } from '../looking-back';
import { spanOf } from '../place';
import { change, refuse, type Result } from '../result';
import type { Chapter, ChapterItem, MilestoneOwner, ReturnQuestion } from '../session';
import {
  type ChapterName, facets, headingLine, headings, inlineField, milestoneOwners, returnQuestions, writtenField,
} from '../syntax';
import { breakNear, escapeStart, isBlank } from '../writing/lines';
import { insideItem, writtenItem } from '../writing/list-items';
import { contentEnd, isClosed } from '../writing/sections';
import { insertAt, replaceSpan } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { valueSpan } from './heading-fields';
import type { NoteAtHand, Operation } from './operation';
import { notUnderstood } from './properties';

// What a school says when the facilitator comes back: the card of nine, and the milestones of its road.

/** One answer of the card of nine; no words leave it empty. Answers in lines of their own are nobody's to write over. */
export const setAnswer: Operation<{ line: ReturnLine; question: ReturnQuestion; words: string }> = (note, { line, question, words }) => {
  const said = oneLine(words);
  const there = writtenLines(note.session).find(one => one.line === line);
  const answer = there?.answers.find(one => one.question === question);
  if (answer && !answer.field) return refuse(notUnderstood(answer.item.text));
  if (said === (answer?.field?.value ?? '')) return refuse({ code: 'nothing-to-do' });
  if (answer?.field) return change([replaceSpan(valueSpan(note, answer.field), said)]);
  const field = `- ${writtenField(returnQuestions.word(question, note.language), said)}`;
  if (there) return nested(note, there, field);
  return atEnd(note, 'looking-back', [`- ${facets.word(line, note.language)}`, `  ${field}`]);
};

/** A moment on the road so far, and whose it was. */
export const addMilestone: Operation<{ words: string; owner?: MilestoneOwner }> = (note, { words, owner }) => {
  const said = oneLine(words);
  if (said === '') return refuse({ code: 'no-words' });
  const { language } = note;
  const whose = owner === undefined ? '' : ` ${inlineField('whose', milestoneOwners.word(owner, language), language)}`;
  return atEnd(note, 'road', [`- ${escapeStart(said)}${whose}`]);
};

/** Behind what is nested in the line, beside it. */
function nested(note: NoteAtHand, { item }: WrittenLine, line: string): Result {
  const written = writtenIn(note, item);
  const last = item.items.at(-1);
  const lead = last ? writtenIn(note, last).lead : insideItem(written);
  const { to } = written.span;
  const prefix = lead.trim() === '' ? lead : insideItem(written);
  return change([insertAt(to, breakNear(note.text, to) + prefix + line)]);
}

function writtenIn(note: NoteAtHand, { place }: ChapterItem): ReturnType<typeof writtenItem> {
  return writtenItem(note.text, spanOf(note.session, place));
}

/** At the end of the list of a chapter; where it is missing, with its heading. */
function atEnd(note: NoteAtHand, name: ChapterName, lines: readonly string[]): Result {
  const chapter = name === 'road' ? note.session.road : note.session.lookingBack;
  return chapter ? atItsEnd(note, chapter, lines) : inNewChapter(note, name, lines);
}

function atItsEnd(note: NoteAtHand, { heading, items, end }: Chapter, lines: readonly string[]): Result {
  const { text, session } = note;
  const last = items.at(-1);
  const from = spanOf(session, heading).to;
  const section = { from, to: end ? spanOf(session, end).from : text.length };
  const at = last ? writtenIn(note, last).span.to : Math.max(from, contentEnd(text, section));
  if (!isClosed(text.slice(from, at))) return refuse({ code: 'unclosed' });
  const eol = breakNear(text, at);
  return change([insertAt(at, (last ? eol : eol + eol) + lines.join(eol))]);
}

/** Above the sheet, at its level, so that it is no part of it; without a sheet, at the end of the note. */
function inNewChapter({ text, session, language }: NoteAtHand, name: ChapterName, lines: readonly string[]): Result {
  const { sheet } = session;
  const heading = headingLine(sheet?.level ?? 2, headings.word(name, language));
  const at = sheet ? spanOf(session, sheet.place).from : contentEnd(text, { from: 0, to: text.length });
  const eol = breakNear(text, at);
  const block = [heading, '', ...lines].join(eol);
  if (sheet) return change([insertAt(at, block + eol + eol)]);
  if (!isClosed(text)) return refuse({ code: 'unclosed' });
  return change([insertAt(at, (isBlank(text, { from: 0, to: at }) ? '' : eol + eol) + block)]);
}

import { change, refuse, type Result } from '../result';
import { PHASE_OF_CLOSING, sheetHeading } from '../syntax';
import { breakNear, isBlank } from '../writing/lines';
import { contentEnd, headingEnd, sectionOf, type WrittenSection } from '../writing/sections';
import { insertAt, type TextEdit } from '../writing/text-edit';
import type { NoteAtHand, Operation } from './operation';

/** An embed (`![[…]]`) at the top of the sheet (`drawing`) or under phase 7 (`photo`), or in the place of `instead`. */
export const addEmbed: Operation<{ embed: string; place: 'drawing' | 'photo'; instead?: string }> = (note, { embed, place, instead }) => {
  const heading = place === 'drawing' ? note.session.sheet : note.session.phases.find(({ number }) => number === PHASE_OF_CLOSING);
  const section = heading && sectionOf(note.sections, note.session, heading);
  if (!section) return withoutHeading(note, embed, place);
  const old = instead === undefined || instead === '' ? -1 : indexIn(note, section, instead);
  if (old >= 0 && instead !== undefined) return change([{ from: old, to: old + instead.length, insert: embed }], old);
  const at = place === 'drawing' ? headingEnd(note.text, section) : contentEnd(note.text, section.span);
  return inserted(note, at, embed);
};

/** A sheet is made where there is none; a phase stands only where the template put it. */
function withoutHeading(note: NoteAtHand, embed: string, place: 'drawing' | 'photo'): Result {
  if (place === 'photo') return refuse({ code: 'no-phase-heading', phase: PHASE_OF_CLOSING });
  return inserted(note, note.text.length, `${sheetHeading(2, note.language)}\n\n${embed}`);
}

function indexIn({ text }: NoteAtHand, { span }: WrittenSection, source: string): number {
  const at = text.indexOf(source, span.from);
  return at >= 0 && at < span.to ? at : -1;
}

function inserted({ text }: NoteAtHand, at: number, block: string): Result {
  const end = at === text.length ? contentEnd(text, { from: 0, to: at }) : at;
  const eol = breakNear(text, end);
  const gap = isBlank(text, { from: 0, to: end }) ? '' : eol + eol;
  const follows = /^(?:\r\n|\n|\r)(?![ \t]*(?:\r|\n|$))/u.test(text.slice(end)) ? eol : '';
  const edit: TextEdit = insertAt(end, gap + block.replace(/\n/gu, eol) + follows);
  return change([edit], end + gap.length);
}

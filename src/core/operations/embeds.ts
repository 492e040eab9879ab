import { change, refuse, type Result } from '../result';
import { sheetHeading } from '../syntax';
import { breakNear, isBlank } from '../writing/lines';
import { contentEnd, headingEnd, isClosed, sectionOf, type WrittenSection } from '../writing/sections';
import { insertAt, type TextEdit } from '../writing/text-edit';
import type { NoteAtHand, Operation } from './operation';
import { withPhase } from './placing';

/** An embed (`![[…]]`) at the top of the sheet (`drawing`) or under the last phase (`photo`), or in the place of `instead`. */
export const addEmbed: Operation<{ embed: string; place: 'drawing' | 'photo'; instead?: string }> = (note, { embed, place, instead }) => {
  if (place === 'photo') {
    return withPhase(note, 'closing', section => embedded(note, section, contentEnd(note.text, section.span), embed, instead));
  }
  const { sheet } = note.session;
  const section = sheet && sectionOf(note.sections, note.session, sheet);
  // A sheet is made where there is none; a phase stands only where the template put it.
  return section ? embedded(note, section, headingEnd(note.text, section), embed, instead) : onNewSheet(note, embed);
};

function onNewSheet(note: NoteAtHand, embed: string): Result {
  const last = note.sections.at(-1);
  if (last && !isClosed(note.text.slice(last.span.from))) return refuse({ code: 'unclosed' });
  return inserted(note, note.text.length, `${sheetHeading(2, note.language)}\n\n${embed}`);
}

function embedded(note: NoteAtHand, section: WrittenSection, at: number, embed: string, instead = ''): Result {
  const old = instead === '' ? -1 : indexIn(note, section, instead);
  if (old >= 0) return change([{ from: old, to: old + instead.length, insert: embed }], old);
  return isClosed(note.text.slice(section.span.from, at)) ? inserted(note, at, embed) : refuse({ code: 'unclosed' });
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

import { change, refuse, type Result } from '../result';
import { sheetHeading } from '../syntax';
import { breakNear, isBlank } from '../writing/lines';
import { contentEnd, headingEnd, type Section, sectionOf } from '../writing/sections';
import { insertAt, type TextEdit } from '../writing/text-edit';
import type { Operation, Scene } from './operation';

const PHASE_OF_PHOTO = 7;

/** An embed (`![[…]]`) at the top of the sheet (`drawing`) or under phase 7 (`photo`), or in the place of `instead`. */
export const addEmbed: Operation<{ embed: string; place: 'drawing' | 'photo'; instead?: string }> = (scene, { embed, place, instead }) => {
  const heading = place === 'drawing' ? scene.session.sheet : scene.session.phases.find(({ number }) => number === PHASE_OF_PHOTO);
  const section = heading && sectionOf(scene.sections, scene.session, heading);
  if (!section) return withoutHeading(scene, embed, place);
  const old = instead === undefined || instead === '' ? -1 : indexIn(scene, section, instead);
  if (old >= 0 && instead !== undefined) return change([{ from: old, to: old + instead.length, insert: embed }], old);
  const at = place === 'drawing' ? headingEnd(scene.text, section) : contentEnd(scene.text, section.span);
  return inserted(scene, at, embed);
};

/** A sheet is made where there is none; a phase stands only where the template put it. */
function withoutHeading(scene: Scene, embed: string, place: 'drawing' | 'photo'): Result {
  if (place === 'photo') return refuse({ code: 'no-phase-heading', phase: PHASE_OF_PHOTO });
  return inserted(scene, scene.text.length, `${sheetHeading(2, scene.language)}\n\n${embed}`);
}

function indexIn({ text }: Scene, { span }: Section, source: string): number {
  const at = text.indexOf(source, span.from);
  return at >= 0 && at < span.to ? at : -1;
}

function inserted({ text }: Scene, at: number, block: string): Result {
  const end = at === text.length ? contentEnd(text, { from: 0, to: at }) : at;
  const eol = breakNear(text, end);
  const gap = isBlank(text, { from: 0, to: end }) ? '' : eol + eol;
  const follows = /^(?:\r\n|\n|\r)(?![ \t]*(?:\r|\n|$))/u.test(text.slice(end)) ? eol : '';
  const edit: TextEdit = insertAt(end, gap + block.replace(/\n/gu, eol) + follows);
  return change([edit], end + gap.length);
}

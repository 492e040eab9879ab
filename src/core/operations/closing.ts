import type { Block } from '../reading/blocks';
import { documentOf } from '../reading/parse';
import { change, refuse, type Result } from '../result';
import type { Outcome, Phase, Span } from '../session';
import { closingFields, outcomes, PHASE_OF_CLOSING, type ClosingName } from '../syntax';
import { headingEnd } from '../writing/sections';
import { breakNear, lineEnd, nextLine } from '../writing/lines';
import { interruptsParagraph } from '../writing/list-items';
import { sectionOf } from '../writing/sections';
import { insertAt, replaceSpan } from '../writing/text-edit';
import type { Operation, Scene } from './operation';
import { notUnderstood } from './properties';

/** One thumb more or less for the group, on top of what the note holds at that moment. */
export const addThumb: Operation<{ outcome: Outcome; by: 1 | -1 }> = (scene, { outcome, by }) => {
  const { thumbs } = scene.session.closing;
  if (thumbs && !thumbs.counts) return refuse(notUnderstood(thumbs.written));
  const counts = thumbs?.counts ?? { yes: 0, partly: 0, no: 0 };
  const count = Math.max(0, counts[outcome] + by);
  if (count === counts[outcome]) return refuse({ code: 'nothing-to-do' });
  return settingClosing(scene, 'thumbs', thumbsText(scene, { ...counts, [outcome]: count }));
};

/** Whether the facilitator's own part was what people expected. */
export const setFacilitation: Operation<{ outcome: Outcome | undefined }> = (scene, { outcome }) => {
  const { facilitation } = scene.session.closing;
  if (facilitation && !facilitation.outcome) return refuse(notUnderstood(facilitation.written));
  if (facilitation?.outcome === outcome) return refuse({ code: 'nothing-to-do' });
  return settingClosing(scene, 'facilitation', outcome === undefined ? '' : outcomes.word(outcome, scene.language));
};

function thumbsText({ language }: Scene, counts: Readonly<Record<Outcome, number>>): string {
  return outcomes.names.map(name => `${counts[name]} ${outcomes.word(name, language)}`).join(', ');
}

function settingClosing(scene: Scene, name: ClosingName, value: string): Result {
  const heading = scene.session.phases.find(({ number }) => number === PHASE_OF_CLOSING);
  if (!heading) return refuse({ code: 'no-phase-heading', phase: PHASE_OF_CLOSING });
  const written = writtenValue(scene, name);
  if (written) return change([replaceSpan(written, value)]);
  return change([insertAt(...newLine(scene, heading, `${closingFields.word(name, scene.language)}:: ${value}`))]);
}

/** Where the value stands that is read: that of the first such line below the heading of the last phase that says anything. */
function writtenValue({ session, text }: Scene, name: ClosingName): Span | undefined {
  const isClosing = ({ id }: Block, from: number): boolean =>
    session.phases.some(({ number, place }) => number === PHASE_OF_CLOSING && place.block === id && place.from === from);
  const found: { at: number; value: string }[] = [];
  let [offset, within] = [0, false];
  for (const block of documentOf(session).blocks) {
    for (const { heading, paragraphs } of block.facts.parts) {
      if (heading) within = isClosing(block, heading.from);
      const fields = [...heading?.fields ?? [], ...paragraphs.flatMap(one => one.fields)];
      const named = within ? fields.filter(one => closingFields.read(one.name)?.name === name) : [];
      found.push(...named.map(({ from, value }) => ({ at: offset + from, value })));
    }
    offset += block.text.length;
  }
  const field = found.find(({ value }) => value !== '') ?? found[0];
  return field && valueOf(text, field.at, field.value);
}

function valueOf(text: string, at: number, value: string): Span {
  const colons = text.indexOf('::', at) + 2;
  const from = colons + (/^[ \t]*/u.exec(text.slice(colons))?.[0].length ?? 0);
  return { from, to: from + value.length };
}

/** Right below the heading, behind what is said there already. */
function newLine(scene: Scene, heading: Phase, line: string): [at: number, insert: string] {
  const { text } = scene;
  const section = sectionOf(scene.sections, scene.session, heading);
  const at = section ? headingEnd(text, section) : text.length;
  const eol = breakNear(text, at);
  const below = text.slice(nextLine(text, at), lineEnd(text, nextLine(text, at)));
  const gap = heading.fields.length > 0 ? eol : eol + eol;
  return [at, gap + line + (interruptsParagraph(below) ? '' : eol)];
}

import type { Block } from '../reading/blocks';
import { documentOf } from '../reading/parse';
import { change, refuse, type Result } from '../result';
import type { Outcome, Phase, Span } from '../session';
import { closingFields, fieldOpening, outcomes, type ClosingName } from '../syntax';
import { headingEnd, type WrittenSection } from '../writing/sections';
import { breakNear, lineEnd, nextLine } from '../writing/lines';
import { interruptsParagraph } from '../writing/list-items';
import { insertAt, replaceSpan } from '../writing/text-edit';
import type { NoteAtHand, Operation } from './operation';
import { withPhase } from './placing';
import { notUnderstood } from './properties';

/** One thumb more or less for the group, on top of what the note holds at that moment. */
export const addThumb: Operation<{ outcome: Outcome; by: 1 | -1 }> = (note, { outcome, by }) => {
  const { thumbs } = note.session.closing;
  if (thumbs && !thumbs.counts) return refuse(notUnderstood(thumbs.written));
  const counts = thumbs?.counts ?? { yes: 0, partly: 0, no: 0 };
  const count = Math.max(0, counts[outcome] + by);
  if (count === counts[outcome]) return refuse({ code: 'nothing-to-do' });
  return settingClosing(note, 'thumbs', thumbsText(note, { ...counts, [outcome]: count }));
};

/** Whether the facilitator's own part was what people expected. */
export const setFacilitation: Operation<{ outcome: Outcome | undefined }> = (note, { outcome }) => {
  const { facilitation } = note.session.closing;
  if (facilitation && !facilitation.outcome) return refuse(notUnderstood(facilitation.written));
  if (facilitation?.outcome === outcome) return refuse({ code: 'nothing-to-do' });
  return settingClosing(note, 'facilitation', outcome === undefined ? '' : outcomes.word(outcome, note.language));
};

function thumbsText({ language }: NoteAtHand, counts: Readonly<Record<Outcome, number>>): string {
  return outcomes.names.map(name => `${counts[name]} ${outcomes.word(name, language)}`).join(', ');
}

function settingClosing(note: NoteAtHand, name: ClosingName, value: string): Result {
  return withPhase(note, 'closing', (section, heading) => {
    const written = writtenValue(note, name);
    if (written) return change([replaceSpan(written, value)]);
    return change([insertAt(...newLine(note, section, heading, `${closingFields.word(name, note.language)}:: ${value}`))]);
  });
}

/** Where the value stands that is read: that of the first such line below the heading of the last phase that says anything. */
function writtenValue({ session, text }: NoteAtHand, name: ClosingName): Span | undefined {
  const isClosing = ({ id }: Block, from: number): boolean =>
    session.phases.some(({ number, place }) => number === session.skeleton.closing && place.block === id && place.from === from);
  const found: (Span & { value: string })[] = [];
  let [offset, within] = [0, false];
  for (const block of documentOf(session).blocks) {
    for (const { heading, paragraphs } of block.facts.parts) {
      if (heading) within = isClosing(block, heading.from);
      const fields = [...heading?.fields ?? [], ...paragraphs.flatMap(one => one.fields)];
      const named = within ? fields.filter(one => closingFields.read(one.name)?.name === name) : [];
      found.push(...named.map(({ from, to, value }) => ({ from: offset + from, to: offset + to, value })));
    }
    offset += block.text.length;
  }
  const field = found.find(({ value }) => value !== '') ?? found[0];
  if (!field) return undefined;
  const from = field.from + fieldOpening(text.slice(field.from, field.to)).length;
  return { from, to: from + field.value.length };
}

/** Right below the heading, after what is said there already. */
function newLine({ text }: NoteAtHand, section: WrittenSection, heading: Phase, line: string): [at: number, insert: string] {
  const at = headingEnd(text, section);
  const eol = breakNear(text, at);
  const below = text.slice(nextLine(text, at), lineEnd(text, nextLine(text, at)));
  const gap = heading.fields.length > 0 ? eol : eol + eol;
  return [at, gap + line + (interruptsParagraph(below) ? '' : eol)];
}

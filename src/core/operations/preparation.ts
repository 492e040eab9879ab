import { type Preparation, preparationOf, samePreparation } from '../preparation';
import { findFrontmatter } from '../reading/frontmatter';
import { change, refuse, type Result } from '../result';
import { BULLET, headingLine, headings, writtenField } from '../syntax';
import { breakNear, lineEnd, nextLine } from '../writing/lines';
import { insertAt, removeSpan, replaceSpan } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { gone, type NoteAtHand, type Operation } from './operation';

/** A task under the heading of the preparation, by its words; where none stands there, the whole `list` is written down. */
export const tickPreparation: Operation<{ item: string; done: boolean; list: readonly string[] }> = (note, { item, done, list }) => {
  const { items } = preparationOf(note.session);
  const found = items.find(one => samePreparation(one.words, item));
  if (found?.done === done) return refuse({ code: 'nothing-to-do' });
  if (found) return change([replaceSpan({ from: found.mark, to: found.mark + 1 }, done ? 'x' : ' ')]);
  if (items.length > 0) return gone({ source: item });
  return addPreparation(note, list.map(one => `- [${done && samePreparation(one, item) ? 'x' : ' '}] ${one}`));
};

/** A field `pillar:: word` under the heading of the preparation; no words take it away. */
export const setPillar: Operation<{ pillar: string; words: string }> = (note, { pillar, words }) => {
  const field = preparationOf(note.session).fields.find(one => samePreparation(one.name, pillar));
  const value = words.replace(/\s+/gu, ' ').trim();
  if (value === (field?.value ?? '')) return refuse({ code: 'nothing-to-do' });
  if (field === undefined) return addPreparation(note, [`- ${writtenField(pillar, value)}`]);
  const next = nextLine(note.text, field.from);
  // What is nested in the line would come to hang in the one above it.
  const isAlone = !/^[ \t]+\S/u.test(note.text.slice(next, lineEnd(note.text, next)));
  if (value === '' && isAlone) return change([removeSpan({ from: field.from, to: next })]);
  const afterName = note.text.indexOf('::', field.from) + 2;
  return change([replaceSpan({ from: afterName, to: field.to }, ` ${value}`.trimEnd())]);
};

/** A link to what the school sent, under the heading of the preparation. */
export const addEvi: Operation<{ link: string }> = (note, { link }) => {
  const line = oneLine(link);
  return line === '' ? refuse({ code: 'no-words' }) : addPreparation(note, [`- Evi: ${line}`]);
};

/** Adds lines under the heading of the preparation; where there is none, with one. */
export function addPreparation(note: NoteAtHand, lines: readonly string[]): Result {
  const { body } = preparationOf(note.session);
  return body ? atEndOf(note, body, lines) : inNewSection(note, lines);
}

const LIST_LINE = new RegExp(`^[ \\t]*${BULLET}[ \\t]`, 'u');

function atEndOf({ text }: NoteAtHand, body: NonNullable<Preparation['body']>, lines: readonly string[]): Result {
  const content = text.slice(body.from, body.to).trimEnd();
  const at = body.from + content.length;
  const eol = breakNear(text, at);
  const last = content.split(/\r\n|\n|\r/u).at(-1) ?? '';
  const gap = LIST_LINE.test(last) ? eol : eol + eol;
  return change([insertAt(at, gap + lines.join(eol))]);
}

// The preparation comes first: right after the properties.
function inNewSection({ text, language }: NoteAtHand, lines: readonly string[]): Result {
  const at = findFrontmatter(text)?.length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const eol = breakNear(text, at);
  const heading = headingLine(2, headings.word('preparation', language));
  const before = /(?:^\uFEFF?|[\r\n])$/u.test(text.slice(0, at)) ? '' : eol;
  const after = /^[ \t]*(?:\r|\n|$)/u.test(text.slice(at)) ? eol : eol + eol;
  return change([insertAt(at, `${before}${eol}${heading}${eol}${eol}${lines.join(eol)}${after}`)]);
}

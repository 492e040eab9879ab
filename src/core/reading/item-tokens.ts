import { fields, tags } from '../syntax';
import { isCalendarDate } from './calendar-date';
import type { ColourFact, DateFact, FieldFact, TagFact } from './facts';
import { isKnownField, type InlineToken } from './inline-tokens';
import type { LanguageTally } from './language-tally';
import type { TextLines } from './leaf';
import { fieldOfLine } from './read-heading';

/** What stands among the words of an item without being any. */
export function isNoWords(token: InlineToken): boolean {
  if (token.kind === 'tag') return colourOf(token.name) !== undefined;
  if (token.kind === 'field') return isKnownField(token.name);
  return token.kind === 'date' && isCalendarDate(token.date);
}

function colourOf(tag: string): ColourFact | undefined {
  const [word = '', ...facet] = tag.split('/');
  const known = tags.read(word);
  if (!known || known.name === 'focus') return undefined;
  return facet.length > 0 ? { colour: known.name, facet: facet.join('/') } : { colour: known.name };
}

export function isFocus(token: InlineToken): boolean {
  return token.kind === 'tag' && tags.read(token.name)?.name === 'focus';
}

export function readColours(textLines: TextLines, tally: LanguageTally): ColourFact[] {
  return readTags(textLines).flatMap(({ name }) => {
    const colour = colourOf(name);
    if (colour) tally.add(tags.read(name.split('/')[0] ?? '')?.language);
    return colour ?? [];
  });
}

export function readTags(textLines: TextLines): TagFact[] {
  return textLines.tokens.flatMap(token => token.kind === 'tag' ? [{ name: token.name, from: token.from, to: token.to }] : []);
}

/** Fields in brackets, and lines of the item that are nothing but a field. */
export function readFields(textLines: TextLines, tally: LanguageTally): FieldFact[] {
  const bracketed = textLines.tokens.flatMap(token => {
    return token.kind === 'field' ? [{ name: token.name, value: token.value, from: token.from, to: token.to }] : [];
  });
  const found = [...bracketed, ...fieldLines(textLines)].sort((a, b) => a.from - b.from);
  for (const field of found) tally.add(fields.read(field.name)?.language);
  return found;
}

export function readDates(textLines: TextLines): DateFact[] {
  return textLines.tokens.flatMap(token => {
    if (token.kind !== 'date') return [];
    const { emoji, date, from, to } = token;
    return [{ emoji, date, from, to, valid: isCalendarDate(date) }];
  });
}

/** The lines behind the first that are nothing but a field. */
export function fieldLines(textLines: TextLines): FieldFact[] {
  return textLines.lines.slice(1).flatMap(line => fieldOfLine(textLines.context.source, line) ?? []);
}

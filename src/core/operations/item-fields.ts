import { bracketed, fields, inlineField, type FieldName } from '../syntax';
import { replaceSpan, type TextEdit } from '../writing/text-edit';
import { lineEnd } from '../writing/lines';
import type { PlacedItem } from '../writing/sections';
import { oneLine } from '../writing/words';
import { behindWords, coloursEnd, takingOut } from './item-parts';
import type { Scene } from './scene';

/** Behind the tags and fields of the first line, before its dates: Tasks reads those from the end of the line. */
function fieldsEnd(text: string, item: PlacedItem): number {
  const { fields: written, dates } = item.fact;
  const end = Math.min(lineEnd(text, item.span.from), ...dates.map(({ from }) => item.offset + from));
  const ends = written.map(({ to }) => item.offset + to).filter(to => to <= end);
  return Math.max(coloursEnd(item), ...ends);
}

/** Edits that give an item a field, another value for it, or (with an empty value) none. */
export function itemFieldEdits(scene: Scene, item: PlacedItem, name: FieldName, value: string | undefined): TextEdit[] {
  if (value === undefined) return [];
  const words = bracketed(oneLine(value));
  const field = item.fact.fields.find(other => fields.read(other.name)?.name === name);
  if (field === undefined && words === '') return [];
  if (field === undefined) return [behindWords(scene.text, item, inlineField(name, words, scene.language), fieldsEnd(scene.text, item))];
  const span = { from: item.offset + field.from, to: item.offset + field.to };
  if (words === '') return [takingOut(scene.text, span)];
  if (field.value === words) return [];
  const source = scene.text.slice(span.from, span.to);
  const from = span.from + (/^.*?::[ \t]*/u.exec(source)?.[0].length ?? 0);
  return [replaceSpan({ from, to: from + field.value.length }, field.value === '' ? ` ${words}` : words)];
}

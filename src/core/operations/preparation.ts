import { type Preparation, preparationOf, samePreparation } from '../preparation';
import { findFrontmatter } from '../reading/frontmatter';
import { change, refuse, type Result } from '../result';
import { headingLine, headings } from '../syntax';
import { breakNear, nextLine } from '../writing/lines';
import { insertAt, removeSpan, replaceSpan } from '../writing/text-edit';
import { oneLine } from '../writing/words';
import { gone, type Operation, type Scene } from './operation';

/** A task under the heading of the preparation, by its words; where none stands there, the whole `list` is written down. */
export const tickPreparation: Operation<{ item: string; done: boolean; list: readonly string[] }> = (scene, { item, done, list }) => {
  const { items } = preparationOf(scene.session);
  const found = items.find(one => samePreparation(one.words, item));
  if (found?.done === done) return refuse({ code: 'nothing-to-do' });
  if (found) return change([replaceSpan({ from: found.mark, to: found.mark + 1 }, done ? 'x' : ' ')]);
  if (items.length > 0) return gone({ kind: 'step', source: item, under: [], twin: 0, twins: 1, single: true });
  return addPreparation(scene, list.map(one => `- [${done && samePreparation(one, item) ? 'x' : ' '}] ${one}`));
};

/** A field `pillar:: word` under the heading of the preparation; no words take it away. */
export const setPillar: Operation<{ pillar: string; words: string }> = (scene, { pillar, words }) => {
  const field = preparationOf(scene.session).fields.find(one => samePreparation(one.name, pillar));
  const value = words.replace(/\s+/gu, ' ').trim();
  if (field === undefined) return value === '' ? refuse({ code: 'nothing-to-do' }) : addPreparation(scene, [`- ${pillar}:: ${value}`]);
  if (value === field.value) return refuse({ code: 'nothing-to-do' });
  if (value === '') return change([removeSpan({ from: field.from, to: nextLine(scene.text, field.from) })]);
  const behindName = scene.text.indexOf('::', field.from) + 2;
  return change([replaceSpan({ from: behindName, to: field.to }, ` ${value}`)]);
};

/** A link to what the school sent, under the heading of the preparation. */
export const addEvi: Operation<{ link: string }> = (scene, { link }) => {
  const line = oneLine(link);
  return line === '' ? refuse({ code: 'no-words' }) : addPreparation(scene, [`- Evi: ${line}`]);
};

/** Adds lines under the heading of the preparation; where there is none, with one. */
export function addPreparation(scene: Scene, lines: readonly string[]): Result {
  const { body } = preparationOf(scene.session);
  return body ? atEndOf(scene, body, lines) : inNewSection(scene, lines);
}

function atEndOf({ text }: Scene, body: NonNullable<Preparation['body']>, lines: readonly string[]): Result {
  const content = text.slice(body.from, body.to).trimEnd();
  const at = body.from + content.length;
  const eol = breakNear(text, at);
  const last = content.split(/\r\n|\n|\r/u).at(-1) ?? '';
  const gap = /^[ \t]*[-*+][ \t]/u.test(last) ? eol : eol + eol;
  return change([insertAt(at, gap + lines.join(eol))]);
}

// The preparation comes first: right behind the properties.
function inNewSection({ text, language }: Scene, lines: readonly string[]): Result {
  const at = findFrontmatter(text)?.length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const eol = breakNear(text, at);
  const heading = headingLine(2, headings.word('preparation', language));
  const before = /(?:^\uFEFF?|[\r\n])$/u.test(text.slice(0, at)) ? '' : eol;
  const after = /^[ \t]*(?:\r|\n|$)/u.test(text.slice(at)) ? eol : eol + eol;
  return change([insertAt(at, `${before}${eol}${heading}${eol}${eol}${lines.join(eol)}${after}`)]);
}

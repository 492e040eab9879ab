import type { Language } from '../language';
import { type Preparation, preparationOf } from '../preparation';
import { change, type Result } from '../result';
import { breakNear } from '../writing/lines';
import { insertAt } from '../writing/text-edit';
import type { Scene } from './scene';

const HEADINGS: Readonly<Record<Language, string>> = { nl: '## Voorbereiding', en: '## Preparation' };
const FRONTMATTER = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/u;

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
  const at = FRONTMATTER.exec(text)?.[0].length ?? 0;
  const eol = breakNear(text, at);
  const before = at > 0 && !/[\r\n]$/u.test(text.slice(0, at)) ? eol : '';
  const after = /^[ \t]*(?:\r|\n|$)/u.test(text.slice(at)) ? eol : eol + eol;
  return change([insertAt(at, `${before}${eol}${HEADINGS[language]}${eol}${eol}${lines.join(eol)}${after}`)]);
}

import type { ReadYaml } from '../properties';
import { findFrontmatter } from '../reading/frontmatter';
import { isSame, type ReadKey, readKeys } from '../reading/yaml';
import { saidEnd } from '../reading/yaml-lines';
import { properties } from '../syntax';
import { change, refuse, type Result } from '../result';
import type { Session } from '../session';
import { applyEdits, insertAt, type TextEdit } from '../writing/text-edit';
import { contentEnd as bodyEnd, isClosed } from '../writing/sections';
import { breakNear, splitLines } from '../writing/lines';

/**
 * Puts the text of a session into a note. An empty note gets it as it is; another keeps all it has: properties that it lacks
 * are added, none is replaced, and the body comes below what is there.
 */
export function insertTemplate({ source: { text: current, readYaml } }: Session, sessionText: string): Result {
  if (current.trim() === '') return change([{ from: current.startsWith('\uFEFF') ? 1 : 0, to: current.length, insert: sessionText }], 0);
  const found = findFrontmatter(current);
  if (!isClosed(current.slice(found?.length ?? 0))) return refuse({ code: 'unclosed' });
  const head = newProperties(current, sessionText, readYaml);
  if (head === 'broken') return refuse({ code: 'broken-frontmatter' });
  const eol = breakNear(current, 0);
  const body = bodyBelow(current, sessionText, eol);
  return change([...head, body], applyEdits(current.slice(0, body.from), head).length + eol.length * 2);
}

/** Adds the properties that the note lacks, as the session writes them; what comes out must read as both say. */
function newProperties(current: string, sessionText: string, readYaml: ReadYaml): TextEdit[] | 'broken' {
  const [mine, given] = [findFrontmatter(current), findFrontmatter(sessionText)];
  if (mine?.closed === false || given?.closed === false) return 'broken';
  const yamlOf = (text: string, { from, to } = { from: 0, to: 0 }): string => text.slice(from, to);
  const [own, theirs] = [yamlOf(current, mine), yamlOf(sessionText, given)];
  const [before, offered] = [readKeys(own, readYaml), readKeys(theirs, readYaml)];
  const known = new Set(before.keys.map(meaning));
  const missing = offered.keys.filter(key => !known.has(meaning(key)));
  const eol = breakNear(current, 0);
  const lines = missing.flatMap(({ lines: at }) => (at ? splitLines(theirs.slice(at.from, saidEnd(theirs, at))) : []));
  const added = lines.map(line => before.indent + line + eol).join('');
  const after = readKeys(own + added, readYaml);
  if (!after.whole || !isSame(after.keys.map(said), [...before.keys, ...missing].map(said))) return 'broken';
  if (mine) return added === '' ? [] : [insertAt(mine.to, added)];
  return [insertAt(current.startsWith('\uFEFF') ? 1 : 0, `---${eol}${added}---${eol}`)];
}

function meaning({ name }: ReadKey): string {
  return properties.read(name)?.name ?? name;
}

function said({ name, value }: ReadKey): readonly unknown[] {
  return [name, value];
}

function bodyBelow(current: string, sessionText: string, eol: string): TextEdit {
  const start = findFrontmatter(sessionText)?.length ?? 0;
  const body = splitLines(sessionText.slice(start).trim()).join(eol);
  const end = bodyEnd(current, { from: 0, to: current.length });
  return { from: end, to: end, insert: eol + eol + body };
}

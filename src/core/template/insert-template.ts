import { findFrontmatter } from '../reading/frontmatter';
import { change, refuse, type Result } from '../result';
import { properties } from '../syntax';
import { applyEdits, type TextEdit } from '../text-edit';
import { isClosed } from '../writing/heading-blocks';
import { breakNear, splitLines } from '../writing/line';
import { propertyMap, type PropertyNote } from '../writing/property-map';
import { contentEnd } from '../writing/sections';
import { insertAt } from '../writing/splice';

/**
 * Puts the text of a session into a note. An empty note gets it as it is; another keeps all it has: properties that it lacks
 * are added, none is replaced, and the body comes below what is there.
 */
export function insertTemplate(current: string, sessionText: string): Result {
  if (current.trim() === '') return change([{ from: current.startsWith('\uFEFF') ? 1 : 0, to: current.length, insert: sessionText }], 0);
  const found = findFrontmatter(current);
  const [mine, given] = [propertyMap(current), propertyMap(sessionText)];
  if (mine === 'broken' || given === 'broken') return refuse({ code: 'broken-frontmatter' });
  if (!isClosed(current.slice(found?.length ?? 0))) return refuse({ code: 'unclosed' });
  const eol = breakNear(current, 0);
  const added = given ? missingLines(given, mine).map(line => line + eol).join('') : '';
  const head = mine ? insertAt(mine.end, added) : insertAt(current.startsWith('\uFEFF') ? 1 : 0, `---${eol}${added}---${eol}`);
  if (mine?.flow === true) return refuse({ code: 'broken-frontmatter' });
  const body = bodyBelow(current, sessionText, eol);
  const edits = [...(added === '' ? [] : [head]), body];
  return change(edits, applyEdits(current.slice(0, body.from), added === '' ? [] : [head]).length + eol.length * 2);
}

/** The properties that a note lacks, as the session writes them. */
function missingLines(given: PropertyNote, mine: PropertyNote | undefined): string[] {
  const known = new Set(mine?.properties.map(({ name }) => meaning(name)));
  return given.properties.flatMap(({ name, key }, index) => {
    if (known.has(meaning(name))) return [];
    const next = given.properties[index + 1];
    const end = next ? given.offset + next.key.from : given.end;
    const lines = splitLines(given.text.slice(given.offset + key.from, end).trimEnd());
    return lines.map(line => (mine?.indent ?? '') + line);
  });
}

function meaning(name: string): string {
  return properties.read(name)?.name ?? name;
}

function bodyBelow(current: string, sessionText: string, eol: string): TextEdit {
  const start = findFrontmatter(sessionText)?.length ?? 0;
  const body = splitLines(sessionText.slice(start).trim()).join(eol);
  const end = contentEnd(current, { from: 0, to: current.length });
  return { from: end, to: end, insert: eol + eol + body };
}

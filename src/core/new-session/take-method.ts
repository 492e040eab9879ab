import { currentPhase } from '../agenda';
import type { Language } from '../language';
import { spanOf } from '../place';
import { documentOf } from '../reading/parse';
import { change, refuse, type Result } from '../result';
import type { Place, Session } from '../session';
import { headingLine, methodTypes, phaseHeading } from '../syntax';
import { breakNear, splitLines } from '../writing/lines';
import { contentEnd, isClosed } from '../writing/sections';
import { insertAt, replaceSpan, type TextEdit } from '../writing/text-edit';
import type { TemplateWords } from './template-words';

/** The lines of a method in a note: in code, so that nothing in it is read as the note's own; no fence in it is as long as its own. */
export function methodFence(text: string, language: Language): string[] {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [fence + methodTypes.word('method', language), ...splitLines(text), fence];
}

/**
 * Puts a method into a session that has not begun, in the place of the one that it carries, with the headings of phases that it lacks.
 * Headings that are there stay as they are.
 */
export function takeMethod(session: Session, { method, phases }: Pick<TemplateWords, 'method' | 'phases'>, language: Language): Result {
  const { source: { text } } = session;
  if (!method || currentPhase(session.properties) > 0) return refuse({ code: 'nothing-to-do' });
  if (!isClosed(text.slice(documentOf(session).head.text.length))) return refuse({ code: 'unclosed' });
  const eol = breakNear(text, 0);
  const fence = methodFence(method.text, language);
  const carried = carriedPlace(session);
  const known = new Set(session.phases.map(({ number }) => number));
  const lacking = phases.filter(({ number }) => !known.has(number)).flatMap(phase => ['', ...phaseLines(phase)]);
  const own = carried ? [] : [headingLine(2, method.heading), '', ...fence];
  const added = known.size > 0 ? placed(session, own, [session.phases[0]?.place], eol) : [];
  const below = known.size > 0 ? lacking.slice(1) : [...own, ...lacking];
  const edits = [
    ...(carried ? [replaceSpan(spanOf(session, carried), fence.join(eol))] : []),
    ...added,
    ...placed(session, below, [session.sheet?.place], eol),
  ];
  return edits.every(({ from, to, insert }) => text.slice(from, to) === insert) ? refuse({ code: 'nothing-to-do' }) : change(edits);
}

function phaseLines({ number, name, purpose, list = false }: TemplateWords['phases'][number]): string[] {
  return [phaseHeading(number, name), ...(purpose === '' ? [] : ['', purpose]), ...(list ? ['', '- '] : [])];
}

function carriedPlace(session: Session): Place | undefined {
  for (const { id, facts } of documentOf(session).blocks) {
    const [fact] = facts.methods ?? [];
    if (fact) return { block: id, from: fact.from, to: fact.to };
  }
  return undefined;
}

/** Lines above the first of these places that is there, else at the end of the note. */
function placed(session: Session, lines: readonly string[], places: readonly (Place | undefined)[], eol: string): TextEdit[] {
  if (lines.length === 0) return [];
  const { source: { text } } = session;
  const place = places.find(one => one !== undefined);
  if (place) return [insertAt(spanOf(session, place).from, [...lines, '', ''].join(eol))];
  const end = contentEnd(text, { from: 0, to: text.length });
  return [insertAt(end, ['', '', ...lines].join(eol))];
}

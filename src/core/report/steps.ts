import { contentsOf, stepsOf } from '../contents';
import type { Session, Step } from '../session';
import { asides, itemLines, literalWords, tableRow } from './literal';
import type { ReportView } from './report-view';

interface PlacedStep {
  readonly step: Step;
  /** Place of its ambition on the sheet, from 1; 0 for a step of the whole school. */
  readonly ambition: number;
}

/** Steps with the ambition that they serve: those of the first ambition first, those of the whole school last. */
export function placedSteps(session: Session): readonly PlacedStep[] {
  const serving = session.ambitions.flatMap((ambition, index) => contentsOf(ambition).steps.map(step => ({ step, ambition: index + 1 })));
  const placed = new Set(serving.map(({ step }) => step.key));
  return [...serving, ...stepsOf(session).filter(({ key }) => !placed.has(key)).map(step => ({ step, ambition: 0 }))];
}

/** More of them would make the summary longer than its page. */
const MOST_IN_SUMMARY = 8;

/**
 * The steps of the school as a table: what, who, when, and when and by whom it is evaluated. What is open comes before what was done
 * where not all of them fit; a column that says nothing is left out.
 */
export function schoolSteps(view: ReportView): string[] {
  const all = placedSteps(view.session).filter(({ step }) => !step.personal);
  if (all.length === 0) return view.words.noSteps === undefined ? [] : [view.words.noSteps];
  const openFirst = [...all].sort((a, b) => Number(b.step.open) - Number(a.step.open));
  const told = all.length > MOST_IN_SUMMARY ? openFirst.slice(0, MOST_IN_SUMMARY) : all;
  const rows = told.map(placed => cellsOf(view, placed));
  const columns = view.words.columns.map((_, at) => at).filter(at => at === 0 || rows.some(row => row[at] !== ''));
  const lineOf = (cells: readonly string[]): string => tableRow(columns.map(at => cells[at] ?? ''));
  return [
    lineOf(view.words.columns), tableRow(columns.map(() => '---')), ...rows.map(lineOf),
    ...all.length > told.length ? ['', view.words.moreSteps(all.length - told.length)] : [],
  ];
}

function cellsOf(view: ReportView, { step, ambition }: PlacedStep): string[] {
  const { words, shown, session } = view;
  const { due, evaluate, evaluator, who, by } = step;
  const state = step.state === 'open' ? undefined : words.states[step.state];
  const evaluated = [evaluate && words.date(shown(evaluate)), view.people(evaluator)].filter(part => part).join(', ');
  const when = [due && words.date(due), state].filter(part => part).join(', ');
  const place = session.ambitions.length > 1 && ambition > 0 ? words.forAmbition(ambition) : undefined;
  return [shown(literalWords(session, step)) + asides(place), view.people(by ?? who), when, evaluated];
}

/** One step in full, as an item of a list. */
export function stepLines(view: ReportView, step: Step): string[] {
  const { words, shown, session } = view;
  const { needs, how, by, why, due, evaluate, state } = step;
  const who = view.people(step.who);
  const said = asides(
    state === 'open' ? undefined : words.states[state],
    due && words.date(due),
    needs && words.needs(shown(needs)),
    how && words.how(shown(how)),
    by && view.people(by) && words.takenOver(view.people(by)),
    evaluate && words.evaluated(words.date(shown(evaluate))),
    why && words.because(shown(why)),
  );
  return itemLines(`${who === '' ? '' : `**${who}**: `}${shown(literalWords(session, step))}${said}`, shownNested(view, step));
}

export function shownNested({ shown }: ReportView, { nested }: Pick<Step, 'nested'>): Step['nested'] {
  return nested.map(line => ({ ...line, text: shown(line.text) }));
}

import { contentsOf, pursued } from '../contents';
import type { Inline } from '../inline';
import { separateNames, shownName } from '../link';
import { cleanedWords } from '../print/nameless-board';
import { isoDateIn } from '../reading/properties';
import { namesIn, withoutNames } from '../report/names';
import { placedSteps } from '../report/steps';
import { nextDate } from '../report/summary';
import type { Ambition, Session, Step } from '../session';
import type { PosterWords } from './poster-words';

/** What stands on a poster, in words. */
export interface PosterContent {
  readonly school: string;
  /** ISO date of the meeting. */
  readonly date?: string;
  readonly ambitions: readonly PosterAmbition[];
  /** Steps of the school at no ambition. */
  readonly steps: readonly PosterStep[];
  /** ISO date of the next look back. */
  readonly evaluation?: string;
  /** For so many ambitions there is room to write them, where none was chosen yet. */
  readonly room: number;
  /** Ambitions in the note for which a poster has no place. */
  readonly leftOut: number;
}

export interface PosterAmbition {
  readonly number: number;
  readonly words: readonly Inline[];
  readonly steps: readonly PosterStep[];
}

export interface PosterStep {
  readonly words: readonly Inline[];
  /** Who does it, where people may be named. */
  readonly who?: string;
  /** ISO date on which it is done. */
  readonly due?: string;
  readonly done: boolean;
}

/** What a session's poster tells; without `names` nobody is named whom the session knows. */
export function posterContent(session: Session, words: PosterWords, names: boolean): PosterContent {
  const shown = names ? undefined : withoutNames(namesIn(session).map(({ name }) => name), words.nameless);
  const all = pursued(session.ambitions);
  const { properties: { school, date }, skeleton: { mostAmbitions } } = session;
  const evaluation = evaluationDate(session);
  return {
    school: school === undefined ? '' : shownName(school),
    ambitions: all.slice(0, mostAmbitions).map((ambition, at) => onPoster(ambition, ambition.number ?? at + 1, shown, names)),
    steps: stepsOnPoster(placedSteps(session).filter(({ ambition }) => ambition === 0).map(({ step }) => step), shown, names),
    room: mostAmbitions,
    leftOut: Math.max(all.length - mostAmbitions, 0),
    ...date !== undefined && { date },
    ...evaluation !== undefined && { evaluation },
  };
}

/** The first day on which a step of the school is looked back on; else when something comes next. */
function evaluationDate(session: Session): string | undefined {
  const { date = '' } = session.properties;
  const days = placedSteps(session).flatMap(({ step: { personal, evaluate = '' } }) => (personal ? [] : isoDateIn(evaluate) ?? []));
  return days.filter(day => day >= date).sort()[0] ?? nextDate(session);
}

type Cleaner = ((text: string) => string) | undefined;

function onPoster(ambition: Ambition, number: number, shown: Cleaner, names: boolean): PosterAmbition {
  return { number, words: cleaned(ambition.inline, shown), steps: stepsOnPoster(contentsOf(ambition).steps, shown, names) };
}

/** What is to be done yet comes first, the soonest before all; what was dropped is told nowhere. */
function stepsOnPoster(steps: readonly Step[], shown: Cleaner, names: boolean): PosterStep[] {
  const told = steps.filter(({ personal, state }) => !personal && state !== 'dropped' && state !== 'carried over');
  const soonest = told.filter(({ done }) => !done).sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return [...soonest, ...told.filter(({ done }) => done)].map(step => stepOnPoster(step, shown, names));
}

export function stepOnPoster({ inline, by, who, due, done }: Step, shown: Cleaner, names: boolean): PosterStep {
  const people = names ? separateNames(by ?? who).join(', ') : '';
  return { words: cleaned(inline, shown), done, ...people !== '' && { who: people }, ...due !== undefined && { due } };
}

/** Without pictures and names: a poster is read from afar, by anybody. */
function cleaned(inline: readonly Inline[], shown: Cleaner): Inline[] {
  return cleanedWords(inline.filter(({ type }) => type !== 'image'), shown ?? (text => text));
}

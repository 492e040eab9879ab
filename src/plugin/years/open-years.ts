import type { TFile } from 'obsidian';
import { shownName } from '../../core/link';
import type { Context } from '../context';
import { say, told } from '../say';
import { propertiesOf } from '../session/note-properties';
import { sessionAtHand } from '../session/session-at-hand';
import { chooseSchool, type KnownSchool } from './choose-school';
import { meetingCards, whichSchool } from './meetings';

export const YEARS_VIEW = 'ambitiegesprek-years';

/** The years of the school at hand, else of one that is chosen. */
export function openYears(context: Context): void {
  const file = sessionAtHand(context);
  const school = file && schoolOf(context, file);
  const schools = knownSchools(context);
  const [only] = schools;
  if (school) told(context, () => showYears(context, school));
  else if (schools.length === 1 && only) told(context, () => showYears(context, only));
  else if (schools.length === 0) say(context.words.commands.noSessions);
  else chooseSchool(context, schools, picked => showYears(context, picked));
}

export async function openYearsOf(context: Context, file: TFile): Promise<void> {
  const school = schoolOf(context, file);
  if (school) await showYears(context, school);
  else say(context.words.years.view.noSchool);
}

export async function showYears({ app: { workspace } }: Context, { identity, name }: KnownSchool): Promise<void> {
  const leaves = workspace.getLeavesOfType(YEARS_VIEW);
  const leaf = leaves.find(one => one.getViewState().state?.['school'] === identity) ?? workspace.getLeaf('tab');
  await leaf.setViewState({ type: YEARS_VIEW, state: { school: identity, name }, active: true });
  await workspace.revealLeaf(leaf);
}

function schoolOf(context: Context, file: TFile): KnownSchool | undefined {
  const written = propertiesOf(context.app, file)?.school;
  const identity = written === undefined ? '' : whichSchool(context)(written);
  return written === undefined || identity === '' ? undefined : { identity, name: shownName(written) };
}

/** Every school with a meeting, by name. */
function knownSchools(context: Context): KnownSchool[] {
  const identities = new Set(meetingCards(context).map(({ school }) => school).filter(school => school !== ''));
  return [...identities].map(identity => ({ identity, name: nameOfSchool(context, identity) ?? identity }));
}

/** The name that the newest meeting gives a school. */
export function nameOfSchool(context: Context, identity: string): string | undefined {
  const which = whichSchool(context);
  const named = context.index.all().map(({ file }) => propertiesOf(context.app, file)?.school);
  const written = named.find(school => school !== undefined && which(school) === identity);
  return written === undefined ? undefined : shownName(written);
}

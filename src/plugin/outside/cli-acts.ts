import type { TFile } from 'obsidian';
import { currentPhase } from '../../core/agenda';
import { notesOf, personalStepsOf } from '../../core/contents';
import type { SessionDetails } from '../../core/new-session';
import type { Intent } from '../../core/operations';
import type { ConversationKind } from '../../core/properties';
import { timeIn } from '../../core/reading/properties';
import { COLOURS, type Colour, type Session } from '../../core/session';
import { phaseAfter, phaseBefore, type Skeleton } from '../../core/skeleton';
import { CLOSED, isCalendarDate, kinds, tags } from '../../core/syntax';
import { minutesOf } from '../../method/conversation';
import { noteColourOf } from '../../method/conversations';
import type { Context } from '../context';
import { writtenTable } from '../data/write-data';
import { localDate, localTime } from '../local-time';
import { methodFor } from '../method/method-for';
import { methodIn } from '../method/method-notes';
import { createSession } from '../new-session/create-session';
import { participantsIn } from '../new-session/session-form';
import { sessionPath } from '../new-session/session-path';
import { phaseName } from '../phases/phase-names';
import { failureSentence, refusalSentence, runQuietly } from '../session/acts';
import { isMinutes } from '../settings/read-settings';
import { oneOf, type Params, required, said, Unclear } from './asked';
import { linkTextTo, namedMethod, namedSession } from './named-note';

/** Makes a session and answers with its path. */
export async function newFromOutside(context: Context, params: Params): Promise<string> {
  const { app: { vault }, settings: { current }, words: { outside } } = context;
  const details = await detailsFromOutside(context, params);
  const file = await createSession(context, sessionPath(vault, current, details), details);
  return outside.made(file.path);
}

async function detailsFromOutside(context: Context, params: Params): Promise<SessionDetails> {
  const { current } = context.settings;
  const school = required(context, params, 'school');
  const kind = oneOf(context, params, 'kind', kinds.names, text => kinds.read(text)?.name);
  const method = said(params, 'method');
  const methodNote = method === undefined ? undefined : namedMethod(context, method);
  const previous = said(params, 'previous');
  const optional = {
    start: startSaid(context, params) ?? current.start, facilitator: said(params, 'facilitator') ?? current.facilitator,
    previous: previous && linkTextTo(context, namedSession(context, previous)),
    method: methodNote && linkTextTo(context, methodNote), sector: current.sector,
  };
  return {
    school, date: dateSaid(context, params), duration: minutesSaid(context, params) ?? await minutesFor(context, kind, methodNote),
    participants: participantsIn(said(params, 'participants') ?? ''),
    ...kind !== undefined && kind !== 'ambition' && { kind },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== '')),
  };
}

function dateSaid({ words: { outside } }: Context, params: Params): string {
  const date = said(params, 'date') ?? localDate(new Date());
  if (!isCalendarDate(date)) throw new Unclear(outside.notADate(date));
  return date;
}

/** `14:00` */
function startSaid({ words: { outside } }: Context, params: Params): string | undefined {
  const text = said(params, 'start');
  const start = text && timeIn(text);
  if (text !== undefined && start === undefined) throw new Unclear(outside.notATime(text));
  return start;
}

function minutesSaid({ words: { outside } }: Context, params: Params): number | undefined {
  const text = said(params, 'duration');
  if (text === undefined) return undefined;
  // `Number` would read `1e2` and `0x10`, too.
  if (!/^\d+$/u.test(text) || !isMinutes(Number(text))) throw new Unclear(outside.notMinutes(text));
  return Number(text);
}

async function minutesFor(context: Context, kind: ConversationKind | undefined, method: TFile | undefined): Promise<number> {
  const { app, settings, language } = context;
  const reading = method && await methodIn(app, method);
  if (reading?.done) return minutesOf(reading.conversation);
  return kind === undefined || kind === 'ambition' ? settings.current.duration : minutesOf(methodFor(context, language, kind).conversation);
}

/** Moves a meeting to a phase: `next`, `previous`, `close`, or its number. */
export async function phaseFromOutside(context: Context, params: Params): Promise<string> {
  const file = namedSession(context, said(params, 'note'));
  const { skeleton, properties } = await context.files.read(file);
  const to = said(params, 'to')?.toLowerCase() ?? 'next';
  const phase = phaseMeant(skeleton, currentPhase(properties), to);
  if (phase === undefined) throw new Unclear(context.words.outside.noPhase(to, skeleton.phases.join(', ')));
  await done(context, file, { verb: 'set-phase', phase, at: localTime(new Date()) });
  return context.words.outside.inPhase(file.basename, phaseName(context, context.files.latest(file), phase));
}

function phaseMeant(skeleton: Skeleton, now: number, to: string): number | undefined {
  if (to === 'next') return now >= CLOSED ? undefined : phaseAfter(skeleton, now) ?? CLOSED;
  if (to === 'previous') return phaseBefore(skeleton, now);
  return to === 'close' ? CLOSED : skeleton.phases.find(number => String(number) === to);
}

/** Puts notes on the sheet, one for each line, in the colour of the phase or another. */
export async function captureFromOutside(context: Context, params: Params): Promise<string> {
  const text = required(context, params, 'text');
  const file = namedSession(context, said(params, 'note'));
  const named = oneOf(context, params, 'colour', COLOURS, word => COLOURS.find(one => one === tags.read(word.replace(/^#/u, ''))?.name));
  const before = await context.files.read(file);
  await done(context, file, { verb: 'add-notes', lines: [text], colour: named ?? noteColourOf(before), to: {} });
  const { outside, sheet } = context.words;
  return outside.captured(file.basename, added(before, context.files.latest(file)).map(([colour, more]) => [sheet.colours[colour], more]));
}

/** How many notes of each colour a session has more than before: a line may name a colour of its own. */
function added(before: Session, after: Session | undefined): [Colour, number][] {
  const counted = (session: Session, colour: Colour): number => colour === 'large'
    ? personalStepsOf(session).length : notesOf(session).filter(note => note.colour === colour).length;
  const more = COLOURS.map((colour): [Colour, number] => [colour, after ? counted(after, colour) - counted(before, colour) : 0]);
  return more.filter(([, number]) => number > 0);
}

/** Writes the table of sessions into the vault and answers with its path. */
export async function exportFromOutside(context: Context, params: Params): Promise<string> {
  const { index, words: { outside } } = context;
  const format = oneOf(context, params, 'format', ['csv', 'excel', 'ndjson'] as const) ?? 'csv';
  const names = oneOf(context, params, 'names', ['true', 'false'] as const) === 'true';
  const school = said(params, 'school') ?? '';
  if (school !== '' && index.ofSchool(school).length === 0) throw new Unclear(outside.noSuchSchool(school));
  const { file, unread } = await writtenTable(context, { school, rows: 'things', format, names });
  return [outside.made(file.path), ...unread === undefined ? [] : [unread]].join('\n');
}

async function done(context: Context, file: TFile, intent: Intent): Promise<void> {
  const outcome = await runQuietly(context, file, intent);
  if (outcome.kind === 'refused') throw new Unclear(refusalSentence(context.words, outcome.refusal));
  if (outcome.kind === 'failed') throw new Unclear(failureSentence(context.words, file, outcome.error));
}

import type { TFile } from 'obsidian';
import { currentPhase } from '../../core/agenda';
import type { Intent } from '../../core/operations';
import { isCalendarDate, CLOSED, kinds, tags } from '../../core/syntax';
import { COLOURS } from '../../core/session';
import { phaseAfter, phaseBefore, type Skeleton } from '../../core/skeleton';
import { minutesOf } from '../../method/conversation';
import { noteColourOf } from '../../method/conversations';
import type { Context } from '../context';
import { writeData } from '../data/write-data';
import { localDate, localTime } from '../local-time';
import { methodFor } from '../method/method-for';
import { methodFile, methodIn } from '../method/method-notes';
import { createSession } from '../new-session/create-session';
import { participantsIn } from '../new-session/session-form';
import { sessionPath } from '../new-session/session-path';
import { phaseName } from '../phases/phase-names';
import { failureSentence, refusalSentence, runQuietly } from '../session/acts';
import { isMinutes } from '../settings/read-settings';
import { namedSession, oneOf, required, said, Unclear } from './named-session';

type Params = Readonly<Record<string, string>>;

/** Makes a session and answers with its path. */
export async function newFromOutside(context: Context, params: Params): Promise<string> {
  const { settings: { current }, words: { outside } } = context;
  const school = required(context, params, 'school');
  const date = said(params, 'date') ?? localDate(new Date());
  if (!isCalendarDate(date)) throw new Unclear(outside.notADate(date));
  const method = said(params, 'method');
  const kind = oneOf(context, 'kind', said(params, 'kind'), kinds.names, text => kinds.read(text)?.name);
  const minutes = Number(said(params, 'duration') ?? await minutesFor(context, kind, method));
  if (!isMinutes(minutes)) throw new Unclear(outside.notMinutes(said(params, 'duration') ?? ''));
  const optional = {
    start: said(params, 'start') ?? current.start, facilitator: said(params, 'facilitator') ?? current.facilitator,
    previous: said(params, 'previous'), method, sector: current.sector,
  };
  const details = {
    school, date, duration: minutes, participants: participantsIn(said(params, 'participants') ?? ''),
    ...kind !== undefined && kind !== 'ambition' && { kind },
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined && value !== '')),
  };
  const file = await createSession(context, sessionPath(context, current.folder, details), details);
  return outside.made(file.path);
}

async function minutesFor(context: Context, kind: (typeof kinds.names)[number] | undefined, method: string | undefined): Promise<number> {
  const { app, settings, language } = context;
  const note = method === undefined ? undefined : methodFile(app, method, '');
  const reading = note && await methodIn(app, note);
  if (reading?.done) return minutesOf(reading.conversation);
  return kind === undefined || kind === 'ambition' ? settings.current.duration : minutesOf(methodFor(context, language, kind).conversation);
}

/** Moves a meeting to a phase: `next`, `previous`, `close`, or its number. */
export async function phaseFromOutside(context: Context, params: Params): Promise<string> {
  const file = namedSession(context, said(params, 'note'));
  const { skeleton, properties } = await context.files.read(file);
  const to = said(params, 'to') ?? 'next';
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

/** Puts a note on the sheet, in the colour of the phase or another. */
export async function captureFromOutside(context: Context, params: Params): Promise<string> {
  const text = required(context, params, 'text');
  const file = namedSession(context, said(params, 'note'));
  const named = oneOf(context, 'colour', said(params, 'colour'), COLOURS, word => COLOURS.find(one => one === tags.read(word)?.name));
  const colour = named ?? noteColourOf(await context.files.read(file));
  await done(context, file, { verb: 'add-notes', lines: [text], colour, to: {} });
  return context.words.outside.captured(file.basename, context.words.sheet.colours[colour]);
}

/** Writes the table of sessions into the vault and answers with its path. */
export async function exportFromOutside(context: Context, params: Params): Promise<string> {
  const { words: { outside } } = context;
  const formats = ['csv', 'excel', 'ndjson'] as const;
  const format = oneOf(context, 'format', said(params, 'format'), formats, text => formats.find(one => one === text)) ?? 'csv';
  const names = oneOf(context, 'names', said(params, 'names'), ['true', 'false'], text => (text === 'true' ? 'true' : 'false')) === 'true';
  const school = said(params, 'school') ?? '';
  if (school !== '' && context.index.ofSchool(school).length === 0) throw new Unclear(outside.noSuchSchool(school));
  const file = await writeData(context, { school, rows: 'things', format, names });
  if (!file) throw new Unclear(outside.notExported);
  return outside.made(file.path);
}

async function done(context: Context, file: TFile, intent: Intent): Promise<void> {
  const outcome = await runQuietly(context, file, intent);
  if (outcome.kind === 'refused') throw new Unclear(refusalSentence(context.words, outcome.refusal));
  if (outcome.kind === 'failed') throw new Unclear(failureSentence(context.words, file, outcome.error));
}

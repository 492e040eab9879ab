import type { TFile } from 'obsidian';
import { identityOf, linkedFrom, shownName } from '../../core/link';
import type { Properties } from '../../core/properties';
import { chainOf, type Chain } from '../../core/years/chain';
import type { MeetingCard, WrittenLink } from '../../core/years/meeting-card';
import { schoolsNamed, type SchoolNote, type WhichSchool } from '../../core/years/schools';
import type { FindNote } from '../../core/years/threads';
import type { Context } from '../context';
import { linkedFile } from '../session/linked-file';
import { propertiesOf } from '../session/note-properties';
import type { SessionCard } from '../session/session-index';
import type { Slices } from './slices';

type Indexed = Pick<Context, 'app' | 'index'>;

/** Every meeting of the vault as the app's metadata knows it; conflict copies are none. No note is read for it. */
export function meetingCards(context: Indexed, sessions: readonly SessionCard[] = context.index.all()): MeetingCard[] {
  const which = whichSchool(context, sessions);
  return sessions.map(({ file }) => cardOf(context, file, which, propertiesOf(context.app, file)));
}

/** As `meetingCards`, in slices. */
export async function listMeetings(context: Indexed, slices: Slices): Promise<MeetingCard[]> {
  const sessions = await context.index.allGently(() => slices.rest());
  const which = whichSchool(context, sessions);
  const cards: MeetingCard[] = [];
  for (const { file } of sessions) {
    await slices.rest();
    cards.push(cardOf(context, file, which, propertiesOf(context.app, file)));
  }
  await slices.rest();
  return cards;
}

/** How the meetings of the vault follow one another, with one of them as its note says it now: the app's metadata may be behind. */
export function chainAround(context: Indexed, file: TFile, properties: Properties): Chain {
  const others = meetingCards(context).filter(({ path }) => path !== file.path);
  return chainOf([...others, cardOf(context, file, whichSchool(context), properties)]);
}

/** Which school a text means in this vault: by the note that bears its name, or lists it among its aliases. */
export function whichSchool({ app, index }: Indexed, sessions: readonly SessionCard[] = index.all()): WhichSchool {
  const notes = new Set(sessions.flatMap(({ file }) => {
    const school = propertiesOf(app, file)?.school;
    return school === undefined ? [] : linkedFile(app, linkedFrom(school) ?? shownName(school), file.path) ?? [];
  }));
  return schoolsNamed([...notes].map(note => schoolNote(app, note)));
}

/** How links in notes are resolved in this vault. */
export function findNoteIn(app: Context['app']): FindNote {
  return (linkpath, from) => linkedFile(app, linkpath, from)?.path;
}

function cardOf({ app }: Indexed, file: TFile, which: WhichSchool, properties: Partial<Properties> = {}): MeetingCard {
  const { school = '', date, previous, kind = 'ambition', stage } = properties;
  return {
    path: file.path, name: file.basename, kind, school: school === '' ? '' : which(school),
    ...(date === undefined ? {} : { date }),
    ...(stage === undefined ? {} : { stage }),
    ...(previous === undefined ? {} : { previous: writtenLink(app, previous, file) }),
  };
}

/** What is no link may be the name of a note. */
function writtenLink(app: Context['app'], written: string, file: TFile): WrittenLink {
  const path = linkedFile(app, linkedFrom(written) ?? written, file.path)?.path;
  return path === undefined ? { written } : { written, path };
}

function schoolNote({ metadataCache }: Context['app'], file: TFile): SchoolNote {
  const frontmatter: Record<string, unknown> = metadataCache.getFileCache(file)?.frontmatter ?? {};
  const aliases = [frontmatter['aliases'], frontmatter['alias']].flat().filter(alias => typeof alias === 'string');
  return { name: file.basename, aliases: aliases.filter(alias => identityOf(alias) !== '') };
}

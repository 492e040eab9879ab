import type { TFile } from 'obsidian';
import { identityOf, linkedFrom, shownName } from '../../core/link';
import { type RoundRow, roundRow } from '../../core/schools/round';
import { BY_NAME, roundInOrder } from '../../core/schools/round-table';
import { schoolFacts } from '../../core/schools/school-facts';
import type { MeetingCard } from '../../core/years/meeting-card';
import type { ReadMeeting } from '../../core/years/threads';
import type { Context } from '../context';
import { linkedFile } from '../session/linked-file';
import { propertiesOf } from '../session/note-properties';
import { findNoteIn, listMeetings, meetingCards } from '../years/meetings';
import type { ReadingProgress, RecordIndex } from '../years/record-index';
import { Slices } from '../years/slices';

/** What lies before so many weeks from today is told as due. */
const WEEKS_AHEAD = 3;

export interface VaultSchool {
  readonly identity: string;
  readonly name: string;
  readonly note?: TFile;
  readonly cards: MeetingCard[];
}

/** A row for every school of the vault, by name: those with a meeting, and those that only have a note of `type: school`. */
export async function readRound(
  context: Context, records: RecordIndex, today: string, progress: ReadingProgress,
): Promise<readonly RoundRow[]> {
  const { app } = context;
  const slices = new Slices();
  const schools = schoolsOfVault(context, await listMeetings(context, slices));
  const files = schools.flatMap(({ cards }) => cards.flatMap(({ path }) => app.vault.getFileByPath(path) ?? []));
  const read = await records.recordsOf(files, progress, slices);
  const rows: RoundRow[] = [];
  for (const { identity, name, note, cards } of schools) {
    const meetings = cards.flatMap((card): ReadMeeting[] => {
      const record = read.get(card.path);
      return record ? [{ card, record }] : [];
    });
    const facts = schoolFacts((note && app.metadataCache.getFileCache(note)?.frontmatter) ?? {});
    const school = { identity, name, facts, meetings, continuations: continuationsOf(context, cards), ...note && { note: note.path } };
    rows.push(roundRow(school, today, WEEKS_AHEAD, findNoteIn(app)));
    await slices.rest();
  }
  return roundInOrder(rows, BY_NAME);
}

/** Every school of the vault, those with a meeting first. */
export function schoolsOfVault(context: Context, cards: readonly MeetingCard[] = meetingCards(context)): VaultSchool[] {
  const schools = new Map<string, VaultSchool>();
  // The newest first: the name that it gives a school is the one that is shown.
  for (const card of [...cards].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))) {
    if (card.school === '') continue;
    const known = schools.get(card.school);
    if (known) known.cards.push(card);
    else schools.set(card.school, schoolOfCard(context, card));
  }
  for (const note of context.app.vault.getMarkdownFiles()) {
    if (!isSchoolNote(context, note)) continue;
    const identity = identityOf(note.basename);
    if (!schools.has(identity)) schools.set(identity, { identity, name: note.basename, note, cards: [] });
  }
  return [...schools.values()];
}

function schoolOfCard({ app }: Context, card: MeetingCard): VaultSchool {
  const file = app.vault.getFileByPath(card.path);
  const written = (file && propertiesOf(app, file)?.school) ?? card.school;
  const note = linkedFile(app, linkedFrom(written) ?? shownName(written), card.path);
  return { identity: card.school, name: shownName(written), cards: [card], ...note && { note } };
}

export function isSchoolNote({ app }: Pick<Context, 'app'>, note: TFile): boolean {
  return app.metadataCache.getFileCache(note)?.frontmatter?.['type'] === 'school';
}

function continuationsOf({ app }: Context, cards: readonly MeetingCard[]): string[] {
  return cards.flatMap(({ path }) => {
    const file = app.vault.getFileByPath(path);
    return (file && propertiesOf(app, file)?.continuation) ?? [];
  });
}

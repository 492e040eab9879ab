import type { TFile } from 'obsidian';
import { handedOver, handOverAgain, handOverLanguage, newHandOver } from '../../core/hand-over/hand-over';
import type { HandedMeeting, HandedSchool, HandOverSetting } from '../../core/hand-over/handed-school';
import type { Language } from '../../core/language';
import type { Renewal } from '../../core/report/renewal';
import { schoolFacts } from '../../core/schools/school-facts';
import { occasionOf } from '../../method/take-home-words';
import { HAND_OVER_WORDS, REPORT_WORDS } from '../../method/wordings';
import type { Context } from '../context';
import { attachmentName, freePath } from '../new-file';
import { localDate } from '../local-time';
import { reasonOf, say, warn } from '../say';
import { renewNote } from '../report/renew-note';
import { frontmatterIn } from '../session/frontmatter-in';
import { noteLanguage } from '../session/note-language';
import { findNoteIn, whichSchool } from '../years/meetings';
import type { VaultSchool } from './vault-schools';

/** Makes the hand-over of a school, or makes it again in its note, tells so, and shows it. */
export async function handOver(context: Context, school: VaultSchool): Promise<TFile | undefined> {
  const { app, words: { schools: words } } = context;
  try {
    const there = await handOverOf(context, school);
    const note = there ? await writeAgain(context, school, there) : await writeNew(context, school);
    if (note) await app.workspace.getLeaf('tab').openFile(note);
    return note;
  } catch (error) {
    warn(words.notHandedOver(school.name, reasonOf(error)));
    return undefined;
  }
}

async function writeNew(context: Context, school: VaultSchool): Promise<TFile> {
  const { app: { vault }, words: { schools: words } } = context;
  const language = noteLanguage(context);
  const path = freePath(vault, basePath(school, language), 'md');
  const note = await vault.create(path, newHandOver(await read(context, school, path), settingIn(context, language), language));
  say(words.handedOver(note.basename));
  return note;
}

/** In the note as it is now, in its editor where it is open. */
async function writeAgain(context: Context, school: VaultSchool, { note, properties }: MadeBefore): Promise<TFile | undefined> {
  const { words: { schools: words } } = context;
  const [handed, setting] = [await read(context, school, note.path), settingIn(context, handOverLanguage(properties))];
  const again = (text: string): Renewal => handOverAgain(text, handed, setting);
  return await renewNote(context, note, again, words.handedOverAgain(note.basename)) ? note : undefined;
}

interface MadeBefore {
  readonly note: TFile;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Wherever it was moved to; the app's index may not know yet of one that was made a moment ago. */
async function handOverOf(context: Context, school: VaultSchool): Promise<MadeBefore | undefined> {
  const { app: { vault, metadataCache } } = context;
  const which = whichSchool(context);
  const isOfSchool = (properties: Readonly<Record<string, unknown>>): boolean => {
    const written = handedOver(properties);
    return written !== undefined && which(written) === school.identity;
  };
  for (const note of vault.getMarkdownFiles()) {
    const properties = metadataCache.getFileCache(note)?.frontmatter;
    if (properties && isOfSchool(properties)) return { note, properties };
  }
  const fresh = (['nl', 'en'] as const).flatMap(language => vault.getFileByPath(`${basePath(school, language)}.md`) ?? []);
  for (const note of fresh) {
    const properties = frontmatterIn((await context.files.read(note)).source.text);
    if (isOfSchool(properties)) return { note, properties };
  }
  return undefined;
}

/** Beside the school's own note. */
function basePath({ name, note }: VaultSchool, language: Language): string {
  const folder = note?.parent && !note.parent.isRoot() ? `${note.parent.path}/` : '';
  return folder + attachmentName(HAND_OVER_WORDS[language].title(name));
}

function settingIn({ app }: Context, language: Language): HandOverSetting {
  return {
    today: localDate(new Date()), words: HAND_OVER_WORDS[language], common: REPORT_WORDS[language],
    occasion: session => occasionOf(session, language), findNote: findNoteIn(app),
  };
}

/** Its meetings and its own note as they are now; links in them are written for the note at `path`. */
async function read(context: Context, { identity, name, note, cards }: VaultSchool, path: string): Promise<HandedSchool> {
  const { app, files } = context;
  const linkTo = (file: TFile): string => `[[${app.metadataCache.fileToLinktext(file, path, true)}]]`;
  const meetings: HandedMeeting[] = [];
  for (const card of cards) {
    const file = app.vault.getFileByPath(card.path);
    if (file) meetings.push({ card, session: await files.read(file), link: linkTo(file) });
  }
  const own = note && { link: linkTo(note), text: (await files.read(note)).source.text };
  const facts = schoolFacts((note && app.metadataCache.getFileCache(note)?.frontmatter) ?? {});
  return { identity, name, facts, meetings, ...own && { note: own } };
}

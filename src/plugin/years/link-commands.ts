import { FuzzySuggestModal } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Chain } from '../../core/years/chain';
import { inOrderOfDate, type MeetingCard } from '../../core/years/meeting-card';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { say, told, warn } from '../say';
import { perform } from '../session/acts';
import { asCommand } from '../session/session-acts';
import { chainAround } from './meetings';

/** From one meeting of a school to the one before and the one after; only the one before stands in a note. */
export function linkCommands(context: Context): void {
  const { words: { years: words } } = context;
  asCommand(context, 'link-previous-session', { name: words.linkPrevious, icon: 'link', act: file => linkPrevious(context, file) });
  asCommand(context, 'open-previous-session', { name: words.openPrevious, icon: 'arrow-left', act: file => openPrevious(context, file) });
  asCommand(context, 'open-next-session', { name: words.openNext, icon: 'arrow-right', act: file => openNext(context, file) });
}

/** Lets the user choose the earlier session; those of the same school come first, the newest on top. */
async function linkPrevious(context: Context, file: TFile): Promise<void> {
  const { meetings } = await chainNow(context, file);
  const own = meetings.find(card => card.path === file.path)?.school;
  const newest = [...inOrderOfDate(meetings)].reverse().filter(card => card.path !== file.path);
  const ordered = newest.sort((a, b) => Number(b.school === own) - Number(a.school === own));
  chooseMeeting(context, ordered, context.words.years.choosePrevious, async (card) => {
    const found = fileOf(context, card);
    if (!found) return;
    const link = `[[${context.app.metadataCache.fileToLinktext(found, file.path, true)}]]`;
    if (await perform(context, file, { verb: 'set-detail', detail: 'previous', value: link })) say(context.words.years.linked(card.name));
  });
}

async function openPrevious(context: Context, file: TFile): Promise<void> {
  const previous = await previousMeeting(context, file);
  if (previous) await openMeeting(context, previous);
}

async function openNext(context: Context, file: TFile): Promise<void> {
  const { words: { years: words } } = context;
  const next = (await chainNow(context, file)).nextOf(file.path);
  const [only] = next;
  if (!only) say(words.noNext);
  else if (next.length === 1) await openMeeting(context, only);
  else chooseMeeting(context, next, words.chooseNext, card => openMeeting(context, card));
}

/** The meeting before this one. Where the note's own link leads nowhere that is told, also where another was found by its day. */
export async function previousMeeting(context: Context, file: TFile): Promise<MeetingCard | undefined> {
  const { words: { years: words } } = context;
  const chain = await chainNow(context, file);
  const previous = chain.previousOf(file.path);
  const written = brokenLink(chain, file);
  if (written !== undefined) warn(previous ? words.brokenPrevious(written, previous.name) : words.brokenLink(written));
  else if (!previous) say(words.noPrevious);
  return previous;
}

async function chainNow(context: Context, file: TFile): Promise<Chain> {
  const { properties } = await context.files.read(file);
  return chainAround(context, file, properties);
}

function brokenLink({ oddities }: Chain, { path }: TFile): string | undefined {
  const broken = oddities.find(oddity => oddity.code === 'broken-link' && oddity.path === path);
  return broken?.code === 'broken-link' ? broken.written : undefined;
}

export async function openMeeting(context: Context, card: Pick<MeetingCard, 'path'>): Promise<void> {
  const file = fileOf(context, card);
  if (file) await context.app.workspace.getLeaf(false).openFile(file);
}

function fileOf({ app }: Context, { path }: Pick<MeetingCard, 'path'>): TFile | undefined {
  return app.vault.getFileByPath(path) ?? undefined;
}

class MeetingSuggester extends FuzzySuggestModal<MeetingCard> {
  constructor(
    context: Context, private readonly cards: readonly MeetingCard[], asks: string, private readonly choose: (card: MeetingCard) => void,
  ) {
    super(context.app);
    this.setPlaceholder(asks);
  }

  override getItems(): MeetingCard[] {
    return [...this.cards];
  }

  override getItemText({ name, date = '' }: MeetingCard): string {
    return name.includes(date) ? name : `${date} · ${name}`;
  }

  override onChooseItem(card: MeetingCard): void {
    this.choose(card);
  }
}

function chooseMeeting(context: Context, cards: readonly MeetingCard[], asks: string, chosen: (card: MeetingCard) => Promise<void>): void {
  if (cards.length === 0) say(context.words.years.noPrevious);
  else openDialog(new MeetingSuggester(context, cards, asks, (card) => { told(context, () => chosen(card)); }));
}

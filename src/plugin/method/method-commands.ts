import type { TFile } from 'obsidian';
import { takeMethod } from '../../core/new-session';
import { currentPhase } from '../../core/agenda';
import { kinds } from '../../core/syntax';
import { minutesOf } from '../../method/conversation';
import { methodNoteText } from '../../method/note/write-method';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { freePath } from '../new-file';
import { OneOf } from '../kinds/one-of';
import { reasonOf, say, told, warn } from '../say';
import { changeNote } from '../session/acts';
import { noteLanguage } from '../session/note-language';
import { asCommand } from '../session/session-acts';
import { methodBlock } from './method-block';
import { methodFor } from './method-for';
import { methodFaultSentence, methodIn, methodLanguage, wordsOfMethodNote } from './method-notes';

/** Methods of one's own: a note is made of a built-in kind, looked over, and taken over by a session that has not begun. */
export function methodCommands(context: Context): void {
  const { plugin, app, words: { method, dialogs } } = context;
  methodBlock(context);
  plugin.addCommand({
    id: 'make-method-note', name: method.makeNote, icon: 'book-copy', callback: () => {
      openDialog(new OneOf(app, method.makeFrom, kinds.names, name => dialogs.kinds[name], (kind) => {
        told(context, () => makeMethodNote(context, methodFor(context, noteLanguage(context), kind)));
      }));
    },
  });
  plugin.addCommand({
    id: 'check-method-note', name: method.checkNote, icon: 'book-check', checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (!file || methodLanguage(app, file) === undefined) return false;
      if (!checking) told(context, () => checkMethodNote(context, file));
      return true;
    },
  });
  asCommand(context, 'take-method', {
    name: method.take, icon: 'book-down', fits: ({ properties }) => properties.method !== undefined && currentPhase(properties) === 0,
    act: file => takeMethodOf(context, file),
  });
}

async function makeMethodNote(context: Context, { conversation, wording }: ReturnType<typeof methodFor>): Promise<void> {
  const { app: { vault, workspace }, words: { method }, settings } = context;
  const name = method.noteName(wording.conversation.title.replace(/[\\/:*?"<>|#^[\]]+/gu, ' '));
  const folder = settings.current.folder.trim();
  const inFolder = folder !== '' && vault.getFolderByPath(folder) ? `${folder}/` : '';
  const file = await vault.create(freePath(vault, inFolder + name, 'md'), methodNoteText(conversation, wording, noteLanguage(context)));
  await workspace.getLeaf('tab').openFile(file);
}

async function checkMethodNote({ app, words }: Context, file: TFile): Promise<void> {
  const reading = await methodIn(app, file);
  if (!reading.done) return warn(methodFaultSentence(words, file.basename, reading));
  const { conversation, wording } = reading;
  say(words.method.fits(wording.conversation.title, conversation.phases.length, minutesOf(conversation)));
}

/** Puts the method that a session names into it; one that has begun keeps what it has. */
export async function takeMethodOf(context: Context, file: TFile): Promise<void> {
  const { words: { method } } = context;
  const { properties } = await context.files.read(file);
  if (properties.method === undefined) return warn(method.none);
  if (currentPhase(properties) > 0) return warn(method.hasBegun);
  try {
    const { title, words, language } = await wordsOfMethodNote(context, properties.method, file.path);
    const outcome = await changeNote(context, file, (_, session) => takeMethod(session, words, language));
    if (outcome.kind === 'done') say(method.taken(title));
  } catch (error) {
    warn(reasonOf(error));
  }
}

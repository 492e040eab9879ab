import type { Editor, TFile } from 'obsidian';
import { insertTemplate } from '../../core/new-session';
import type { Context } from '../context';
import { localDate } from '../local-time';
import { say, warn } from '../say';
import { refusalSentence } from '../session/acts';
import { showInEditor, writeInEditor } from '../session/editor-writing';
import { lacksOf } from './lacks';
import { templateFor } from './session-template';

/** The command that puts the template into the open note: below what is there, and only after a clear choice. */
export function insertTemplateCommand(context: Context): void {
  const { plugin, app, words, index } = context;
  plugin.addCommand({
    id: 'insert-template',
    name: words.commands.insertTemplate,
    icon: 'clipboard-list',
    editorCallback: (editor, { file }) => {
      if (file) void offerTemplate(context, file, editor);
    },
  });
  plugin.registerEvent(app.workspace.on('editor-menu', (menu, editor, { file }) => {
    if (!file || index.isSession(file)) return;
    menu.addItem(item => item.setTitle(words.commands.insertTemplate).setIcon('clipboard-list')
      .setSection('ambitiegesprek').onClick(() => void offerTemplate(context, file, editor)));
  }));
}

async function offerTemplate(context: Context, file: TFile, editor: Editor): Promise<void> {
  const text = editor.getValue();
  if (text.trim() === '') return insert(context, file, editor);
  if (lacksOf(text, context.words) === '') return say(context.words.dialogs.nothingMissing);
  const { InsertDialog } = await import('./insert-dialog');
  new InsertDialog(context, file.basename, () => void insert(context, file, editor)).open();
}

async function insert(context: Context, file: TFile, editor: Editor): Promise<void> {
  const { facilitator, sector, start, duration } = context.settings.current;
  const template = await templateFor(context, {
    title: file.basename,
    school: '',
    date: localDate(new Date()),
    participants: [],
    duration,
    ...(facilitator === '' ? {} : { facilitator }),
    ...(sector === '' ? {} : { sector }),
    ...(start === '' ? {} : { start }),
  });
  const result = insertTemplate(editor.getValue(), template);
  if (!result.done) return warn(refusalSentence(context.words, result.refusal));
  writeInEditor(editor, result.edits);
  if (result.reveal !== undefined) showInEditor(editor, result.reveal);
}

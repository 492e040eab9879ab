import type { Editor, MarkdownFileInfo, MarkdownView, TFile } from 'obsidian';
import { insertTemplate } from '../../core/new-session';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { localDate } from '../local-time';
import { say, told, warn } from '../say';
import { changeNote } from '../session/acts';
import { showInEditor } from '../session/editor-writing';
import { InsertDialog } from './insert-dialog';
import { lacksOf } from './template-words';
import { templateFor } from './session-template';

/** A note in an editor, which may show another note by the time the user has chosen. */
interface Pane {
  readonly file: TFile;
  readonly editor: Editor;
  readonly info: MarkdownView | MarkdownFileInfo;
}

/** The command that puts the template into the open note: below what is there, and only after a clear choice. */
export function insertTemplateCommand(context: Context): void {
  const { plugin, app, words, index } = context;
  plugin.addCommand({
    id: 'insert-template',
    name: words.commands.insertTemplate,
    icon: 'clipboard-list',
    editorCallback: (editor, info) => {
      const { file } = info;
      if (file) told(context, () => offerTemplate(context, { file, editor, info }));
    },
  });
  plugin.registerEvent(app.workspace.on('editor-menu', (menu, editor, info) => {
    const { file } = info;
    if (!file || index.isSession(file)) return;
    menu.addItem(item => item.setTitle(words.commands.insertTemplate).setIcon('clipboard-list')
      .setSection('ambitiegesprek').onClick(() => { told(context, () => offerTemplate(context, { file, editor, info })); }));
  }));
}

async function offerTemplate(context: Context, pane: Pane): Promise<void> {
  const text = pane.editor.getValue();
  if (text.trim() === '') return insert(context, pane);
  if (lacksOf(text, context.words) === '') return say(context.words.dialogs.nothingMissing);
  openDialog(new InsertDialog(context, pane.file.basename, () => { told(context, () => insert(context, pane)); }));
}

async function insert(context: Context, { file, editor, info }: Pane): Promise<void> {
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
  if (info.file !== file) return warn(context.words.dialogs.otherNote(file.basename));
  const outcome = await changeNote(context, file, (_, session) => insertTemplate(session, template), editor);
  if (outcome.kind === 'done' && outcome.reveal !== undefined) showInEditor(editor, outcome.reveal);
}

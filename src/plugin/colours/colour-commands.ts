import type { Editor, MarkdownFileInfo, MarkdownView, Menu } from 'obsidian';
import type { Colour } from '../../core/session';
import type { Words } from '../../i18n/words';
import type { Context } from '../context';
import { told } from '../say';
import { colourLines } from './colour-lines';

interface ColourCommand {
  readonly id: string;
  readonly name: keyof Words['commands'] & ('tagYellow' | 'tagPink' | 'tagGreen' | 'tagLarge' | 'untag');
  readonly colour: Colour | undefined;
  readonly icon: string;
}

const COMMANDS: readonly ColourCommand[] = [
  { id: 'tag-yellow', name: 'tagYellow', colour: 'yellow', icon: 'sparkles' },
  { id: 'tag-pink', name: 'tagPink', colour: 'pink', icon: 'lightbulb' },
  { id: 'tag-green', name: 'tagGreen', colour: 'green', icon: 'sprout' },
  { id: 'tag-large', name: 'tagLarge', colour: 'large', icon: 'footprints' },
  { id: 'untag', name: 'untag', colour: undefined, icon: 'eraser' },
];

/** The commands that colour lines, also in the context menu of the editor. Offered in sessions only: other notes are never touched. */
export function colourCommands(context: Context): void {
  const { plugin, app, words, index } = context;
  for (const { id, name, colour, icon } of COMMANDS) {
    plugin.addCommand({
      id,
      name: words.commands[name],
      icon,
      editorCheckCallback: (checking, editor, { file }) => {
        if (!index.isSession(file)) return false;
        if (!checking) told(context, () => colourLines(context, file, editor, colour));
        return true;
      },
    });
  }
  plugin.registerEvent(app.workspace.on('editor-menu', (menu, editor, info) => offerColours(context, menu, editor, info)));
}

function offerColours(context: Context, menu: Menu, editor: Editor, { file }: MarkdownView | MarkdownFileInfo): void {
  if (!context.index.isSession(file)) return;
  for (const { name, colour, icon } of COMMANDS) {
    menu.addItem(item => item
      .setTitle(context.words.commands[name])
      .setIcon(icon)
      .setSection('ambitiegesprek')
      .onClick(() => { told(context, () => colourLines(context, file, editor, colour)); }));
  }
}

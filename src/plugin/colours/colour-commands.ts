import type { Editor, MarkdownFileInfo, MarkdownView, Menu } from 'obsidian';
import { type Colour, COLOURS } from '../../core/session';
import type { Words } from '../../i18n/words';
import type { Context } from '../context';
import { told } from '../say';
import { colourLines } from './colour-lines';

interface ColourCommand {
  readonly id: string;
  readonly name: keyof Words['commands'] & (`tag${string}` | 'untag');
  readonly icon: string;
}

const OF_COLOUR: Readonly<Record<Colour, ColourCommand>> = {
  yellow: { id: 'tag-yellow', name: 'tagYellow', icon: 'sparkles' },
  pink: { id: 'tag-pink', name: 'tagPink', icon: 'lightbulb' },
  green: { id: 'tag-green', name: 'tagGreen', icon: 'sprout' },
  large: { id: 'tag-large', name: 'tagLarge', icon: 'footprints' },
};

const COMMANDS = [
  ...COLOURS.map(colour => ({ ...OF_COLOUR[colour], colour })),
  { id: 'untag', name: 'untag', icon: 'eraser', colour: undefined },
] as const;

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

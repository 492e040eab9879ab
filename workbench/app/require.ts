import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as langMarkdown from '@codemirror/lang-markdown';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import { obsidianModule } from '../obsidian/module';
import { NotInWorkbench } from '../obsidian/strict';

// The same copies that the editor runs on: with two, CodeMirror does not know its own extensions.
const MODULES: Record<string, unknown> = {
  obsidian: obsidianModule,
  '@codemirror/autocomplete': autocomplete, '@codemirror/commands': commands, '@codemirror/lang-markdown': langMarkdown,
  '@codemirror/language': language, '@codemirror/search': search, '@codemirror/state': state, '@codemirror/view': view,
  '@lezer/common': lezerCommon, '@lezer/highlight': lezerHighlight,
};

export function requireModule(name: string): unknown {
  if (!(name in MODULES)) throw new NotInWorkbench(`the module "${name}"`);
  return MODULES[name];
}

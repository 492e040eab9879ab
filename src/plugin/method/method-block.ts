import { methodTypes } from '../../core/syntax';
import { minutesOf } from '../../method/conversation';
import { carriedMethodOf } from '../../method/note/carried-method';
import type { Context } from '../context';

/** The method that a session carries stands folded in its note: one reads what it is called, and unfolds what it says. */
export function methodBlock({ plugin, language, words: { method: words } }: Context): void {
  for (const spoken of ['nl', 'en'] as const) {
    plugin.registerMarkdownCodeBlockProcessor(methodTypes.word('method', spoken), (source, el) => {
      const carried = carriedMethodOf(source.trimEnd());
      const { title = '' } = carried?.wordingIn(language).conversation ?? {};
      const brief = carried && words.inBrief(title, carried.conversation.phases.length, minutesOf(carried.conversation));
      const fold = el.createEl('details', { cls: 'ambitiegesprek-method-block' });
      fold.createEl('summary', { text: brief ?? words.notReadable, attr: { dir: 'auto' } });
      fold.createEl('pre', { text: source, attr: { dir: 'auto' } });
    });
  }
}

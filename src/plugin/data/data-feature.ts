import { shownName } from '../../core/link';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { say } from '../say';
import { sessionAtHand } from '../session/session-at-hand';
import { DataDialog } from './data-dialog';

/** Rows of all that was written, for who wants to count beyond one meeting. */
export function dataFeature(context: Context): void {
  const { plugin, index, files, words: { data: words } } = context;
  plugin.addCommand({
    id: 'export-data', name: words.command, icon: 'table',
    callback: () => {
      if (index.all().length === 0) return say(words.none);
      const file = sessionAtHand(context);
      const school = file && files.latest(file)?.properties.school;
      openDialog(new DataDialog(context, school === undefined ? '' : shownName(school)));
    },
  });
}

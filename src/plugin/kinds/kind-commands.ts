import { kinds, stages } from '../../core/syntax';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { say, told } from '../say';
import { act } from '../session/acts';
import { asCommand } from '../session/session-acts';
import { OneOf } from './one-of';

/** What kind of conversation a note holds, and in which stage the school is, can be put right later. */
export function kindCommands(context: Context): void {
  const { app, words: { commands, dialogs } } = context;
  asCommand(context, 'set-kind', {
    name: commands.setKind, icon: 'shapes', act: (file) => {
      openDialog(new OneOf(app, commands.chooseKind, kinds.names, name => dialogs.kinds[name], (kind) => {
        told(context, async () => {
          const { kind: outcome } = await act(context, file, { verb: 'set-kind', kind });
          // It has no form of its own.
          const help = kind === 'closing' ? ` ${dialogs.kindHelp.closing}` : '';
          if (outcome === 'done') say(`${commands.kindNow(dialogs.kinds[kind])}${help}`);
        });
      }));
    },
  });
  asCommand(context, 'set-stage', {
    name: commands.setStage, icon: 'milestone', act: (file) => {
      openDialog(new OneOf(app, commands.chooseStage, stages.names, name => dialogs.stages[name], (stage) => {
        told(context, async () => {
          const { kind: outcome } = await act(context, file, { verb: 'set-stage', stage });
          if (outcome === 'done') say(commands.stageNow(dialogs.stages[stage]));
        });
      }));
    },
  });
}

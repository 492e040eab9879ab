import { evaluationCalendar } from '../../core/schools/evaluation-calendar';
import type { RoundRow } from '../../core/schools/round';
import { schoolMail } from '../../core/schools/school-mail';
import type { SchoolsServices } from '../../ui/schools/schools-services';
import type { Context } from '../context';
import { openDialog } from '../dialog';
import { localDate } from '../local-time';
import { reasonOf, say, told, warn } from '../say';
import { showYears } from '../years/open-years';
import { handOver } from './hand-over';
import { RoundExportDialog } from './round-export-dialog';
import { schoolsOfVault } from './vault-schools';
import { createRoundFile } from './round-file';

/** Everything the page of the schools asks of the world, answered by the app. */
export function schoolsServices(context: Context): SchoolsServices {
  return {
    words: context.words,
    openYears: ({ identity, name }) => { told(context, () => showYears(context, { identity, name })); },
    copyMail: (row) => { told(context, () => copyMail(context, row)); },
    writeCalendar: (row) => { told(context, () => writeCalendar(context, row)); },
    handOver: ({ identity }) => {
      const school = schoolsOfVault(context).find(one => one.identity === identity);
      if (school) told(context, () => handOver(context, school));
    },
    exportRows: (rows) => { openDialog(new RoundExportDialog(context, rows)); },
  };
}

async function copyMail({ words: { schools: words } }: Context, row: RoundRow): Promise<void> {
  try {
    await activeWindow.navigator.clipboard.writeText(schoolMail(row, words.mail, localDate(new Date())));
    say(words.mailCopied);
  } catch (error) {
    warn(words.notCopied(reasonOf(error)));
  }
}

async function writeCalendar(context: Context, { identity, name, evaluations }: RoundRow): Promise<void> {
  const { words: { schools: words } } = context;
  const madeAt = new Date().toISOString();
  const text = evaluationCalendar(evaluations, words.calendarSummary(name), { identity, madeAt });
  await createRoundFile(context, words.calendarName(name), 'ics', text, evaluations.length);
}

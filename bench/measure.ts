import { measureArranging } from './arrange';
import { measureDoubling } from './doubling';
import { measureExport } from './export';
import { measureLoading } from './loading';
import { measureParsing } from './parse';
import { measureSchools } from './schools';
import { measureSheets } from './sheet';
import { tableOf } from './table';
import { measureTakeHome } from './take-home';
import { measureWaiting } from './waiting';
import { measureYears } from './years';

/** Runs the parts that are named (all without a name) and gives their tables. */
export async function measure(parts: readonly string[], sizes?: readonly number[]): Promise<string> {
  const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
  return tableOf({
    parsing: wanted('parse') ? measureParsing(sizes) : [],
    doubling: wanted('doubling') ? measureDoubling() : [],
    arranging: wanted('arrange') ? measureArranging() : [],
    sheets: wanted('sheet') ? await measureSheets(sizes) : [],
    waiting: wanted('waiting') ? await measureWaiting(sizes) : [],
    years: wanted('years') ? await measureYears() : [],
    schools: wanted('schools') ? await measureSchools() : [],
    takeHome: wanted('take-home') ? measureTakeHome() : [],
    exports: wanted('export') ? await measureExport() : [],
    ...(wanted('loading') ? { loading: await measureLoading() } : {}),
  });
}

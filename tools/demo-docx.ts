import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { parse } from '../src/core/reading/parse';
import { defaultChoices, reportParts, reportTitle } from '../src/core/report/report';
import { reportPlain } from '../src/core/report/report-html';
import { plainWords, runsRightToLeft, type Inline } from '../src/core/inline';
import { richReport } from '../src/core/report/rich-report';
import { skeletonOf } from '../src/method/conversations';
import { REPORT_WORDS } from '../src/method/wordings';
import { reportDocx } from '../src/plugin/report/report-docx';

/** The report of a session note as a Word document, with the words that must be found in it. */
export async function demoDocx(path: string): Promise<{ readonly data: ArrayBuffer; readonly words: string }> {
  const session = parse(await readFile(path, 'utf8'), { readYaml: text => parseYaml(text) as unknown, skeletonOf });
  const words = REPORT_WORDS.nl;
  const title = reportTitle(session, words);
  const blocks = richReport([`# ${title}`, ...reportParts(session, defaultChoices(session, 'team'), words).map(({ text }) => text)]);
  const means = { pictures: new Map(), runsRightToLeft: (inline: readonly Inline[]) => runsRightToLeft(plainWords(inline)) };
  return { data: await reportDocx(title, blocks, means), words: reportPlain(blocks) };
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rowsOf } from '../../../src/core/export/rows';
import { rowLine } from '../../../src/core/export/tables';
import { mailText } from '../../../src/core/report/mail';
import { newReport } from '../../../src/core/report/report-note';
import { defaultChoices, reportParts } from '../../../src/core/report/report';
import { reportHtml, reportPlain } from '../../../src/core/report/report-html';
import { richReport } from '../../../src/core/report/rich-report';
import { REPORT_WORDS } from '../../../src/method/wordings';
import { parse } from '../../read';

const NAME = '2024';
const session = parse(readFileSync(`tests/fixtures/meetings/${NAME}.md`, 'utf8'));
const words = REPORT_WORDS.nl;

// Read every change of these before committing it: a school reads them so.

it.each(['team', 'outside'] as const)('the report for %s is as it was recorded', async (audience) => {
  const text = newReport(session, defaultChoices(session, audience), words, 'nl', `[[${NAME}]]`);
  await expect(text).toMatchFileSnapshot(`./golden/report-${audience}.md`);
});

it('the mail is as it was recorded', async () => {
  await expect(`${mailText(session, words)}\n`).toMatchFileSnapshot('./golden/mail.txt');
});

it('the data are as they were recorded', async () => {
  const rows = rowsOf(session, { path: `${NAME}.md`, school: { gemeente: 'Oudelande' } }, { names: false });
  await expect(rows.map(row => rowLine(row, 'ndjson')).join('')).toMatchFileSnapshot('./golden/data.ndjson');
});

it('the rich text is as it was recorded, and holds every word of the report', async () => {
  const parts = reportParts(session, defaultChoices(session, 'team'), words).map(({ text }) => text);
  const blocks = richReport(parts);
  const picture = { href: 'data:image/png;base64,AAAA', width: 336, height: 420 };
  await expect(`${reportHtml(blocks, new Map([['leerling 2024.svg', picture]]))}\n`).toMatchFileSnapshot('./golden/report.html');
  const bare = (text: string): string[] => text.replace(/^%%.*%%$|^!\[\[.*$/gmu, '').split(/[^\p{L}\p{N}]+/u).filter(word => word !== '' && !/^\d+$/u.test(word));
  const plain = new Set(bare(reportPlain(blocks)));
  // Of a link its name is shown, not where in a note it points.
  const said = parts.join('\n').replace(/^> \[!\w+\]/gmu, '').replace(/(?<=\[\[[^\]#|]*)#[^\]|]*/gu, '');
  expect(bare(said).filter(word => !plain.has(word))).toEqual([]);
});

it('rich text runs from the right where its first letter does', () => {
  const html = reportHtml(richReport(['## 1. כל שבוע', 'كل تلميذ', '- Zingen\n- **كل** يوم', '| كل | Wie |\n| --- | --- |']), new Map());
  expect(html).toContain('<h2 dir="rtl">1. כל שבוע</h2>\n<p dir="rtl">كل تلميذ</p>\n<ul>\n<li>Zingen</li>\n<li dir="rtl"><strong>كل</strong> يوم</li>');
  expect(html).toMatch(/<th dir="rtl" style="[^"]*text-align:right[^"]*">كل<\/th><th style="[^"]*text-align:left[^"]*">Wie<\/th>/u);
});

it('rich text closes each list that it opens, and lets nothing of a note become markup', () => {
  const html = reportHtml(richReport(['- een\n  - <b>twee</b> & “drie”\n- vier\n1. vijf\n\n| a \\| b | c |\n| --- | --- |\n| `d` | ==e== |']), new Map());
  expect(html).toContain('<ul>\n<li>een</li>\n<ul>\n<li>&lt;b&gt;twee&lt;/b&gt; &amp; “drie”</li>\n</ul>\n<li>vier</li>\n</ul>\n<ol>\n<li>vijf</li>\n</ol>');
  expect(html).toMatch(/<th[^>]*>a \| b<\/th>/u);
  expect(html).toMatch(/<td[^>]*><code>d<\/code><\/td><td[^>]*>e<\/td>/u);
});

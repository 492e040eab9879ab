import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { richReport } from '../../src/core/report/rich-report';
import { reportDocx } from '../../src/plugin/report/report-docx';

/** The paragraphs of a Word file, as its XML has them. */
async function paragraphsOf(report: string): Promise<string[]> {
  const file = Buffer.from(await reportDocx('Verslag', richReport([report]), new Map()));
  // The directory stands behind the files; an entry tells its sizes, its name and where its file begins.
  const entry = file.lastIndexOf('word/document.xml') - 46;
  const begin = file.readUInt32LE(entry + 42);
  const data = begin + 30 + file.readUInt16LE(begin + 26) + file.readUInt16LE(begin + 28);
  const xml = inflateRawSync(file.subarray(data, data + file.readUInt32LE(entry + 20))).toString('utf8');
  return xml.match(/<w:p>.*?<\/w:p>/gsu) ?? [];
}

it('words run from the right where their first letter does', async () => {
  const paragraphs = await paragraphsOf('### 1. كل تلميذ يجرؤ\n\nמוזיקה בכל שבוע\n\n- **كل** يوم\n- Zingen\n\n| كل | Wie |\n| --- | --- |\n| Zingen | Anna |');
  const seen = paragraphs.filter(paragraph => paragraph.includes('<w:t ')).map(paragraph => ({
    words: [...paragraph.matchAll(/<w:t [^>]*>([^<]*)/gu)].map(([, words]) => words).join(''),
    paragraph: paragraph.includes('<w:bidi/>'), runs: paragraph.split('<w:rtl/>').length - 1,
  }));
  expect(seen).toEqual([
    { words: '1. كل تلميذ يجرؤ', paragraph: true, runs: 1 },
    { words: 'מוזיקה בכל שבוע', paragraph: true, runs: 1 },
    { words: 'كل يوم', paragraph: true, runs: 2 },
    { words: 'Zingen', paragraph: false, runs: 0 },
    { words: 'كل', paragraph: true, runs: 1 },
    ...['Wie', 'Zingen', 'Anna'].map(words => ({ words, paragraph: false, runs: 0 })),
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedLines } from '../../../src/core/writing/words';
import { after } from '../operations/text-of';

const LISTS: Readonly<Record<string, string>> = {
  'Word': '•\tZingen\n·\tMuseum\no\tToneel\n§\tDansen\nØ\tTekenen',
  'Word, as web page': '·\u00A0\u00A0 Zingen\n·\u00A0\u00A0 Museum\no\u00A0\u00A0 Toneel\n§\u00A0 Dansen\n·    Tekenen',
  'Word, font lost': '\uF0B7\tZingen\n\uF0A7 Museum\n\uF0D8Toneel\n\uF0FC\tDansen\n\uF076 Tekenen',
  'Word, hollow bullets with a space': 'o Zingen\no Museum\no Toneel\n• Dansen\n▪ Tekenen',
  'Word, numbered': '1.\tZingen\n2.\tMuseum\na)\tToneel\niv.\tDansen\n(5)\tTekenen',
  'Word, numbered in capitals': 'A.\tZingen\nB)\tMuseum\nIII.\tToneel\n(D)\tDansen\nX.\tTekenen',
  'an app with bullets as emoji': '▪︎ Zingen\n⚫️ Museum\n⦁ Toneel\n➜ Dansen\n▪️Tekenen',
  'Word, one hollow bullet below others': '• Zingen\n   o Museum\n      ▪ Toneel\n⁃ Dansen\n⦿ Tekenen',
  'Word, symbols as letters': 'Ø Zingen\nØ Museum\nØ Toneel\n§\tDansen\nü\tTekenen',
  'Word, numbered in levels': '1. Zingen\n1.1. Museum\n1.1.1. Toneel\n2: Dansen\nB) Tekenen',
  'numbers in circles': '① Zingen\n② Museum\n❸ Toneel\nⓓ Dansen\n⒌ Tekenen',
  'one emoji on most lines': '👉 Zingen\n👉 Museum\n👉 Toneel\n👉 Dansen\nTekenen',
  'arrows and pictures': '⇒ Zingen\n➡️ Museum\n☞ Toneel\n♦ Dansen\n✱ Tekenen',
  'dashes of every width': '‒ Zingen\n― Museum\n—\tToneel\n‒\tDansen\n~ Tekenen',
  'lists with other dashes and stars': '‐ Zingen\n− Museum\n★ Toneel\n» Dansen\n✦ Tekenen',
  'PowerPoint': '•Zingen\v•Museum\v– Toneel\r\n▪Dansen\r\n■ Tekenen',
  'Google Docs': '● Zingen\n○ Museum\n■ Toneel\n☐ Dansen\n☑ Tekenen',
  'a web page': '\u200BZingen\u2028Museum\u2029 \tToneel\u0085Dansen\fTekenen',
  'letters': 'a) Zingen\nb) Museum\nc. Toneel\n(4) Dansen\nv. Tekenen',
  'a table': 'Zingen\tMuseum\r\nToneel\t\tDansen\r\n\tTekenen',
  'a table in Markdown': '| Zingen | Museum |\n| :--- | --- |\n| Toneel | Dansen |\n| Tekenen | |',
  'a table in Markdown without bars around it': 'Zingen | Museum\n--- | :-:\nToneel | Dansen\nTekenen |',
  'a table in Org': '| Zingen | Museum |\n|--------+--------|\n| Toneel | Dansen |\n+---+---+\n| Tekenen | |',
  'tasks': '- [ ] Zingen\n- [x] Museum\n* [ ] Toneel\n+ Dansen\n– Tekenen',
};

describe('what was pasted', () => {
  it.each(Object.entries(LISTS))('gives its words, from %s', (_, pasted) => {
    expect(pastedLines([pasted])).toEqual(['Zingen', 'Museum', 'Toneel', 'Dansen', 'Tekenen']);
  });

  it('keeps a cell of several lines together, and quotes that are words', () => {
    expect(pastedLines(['"Zingen\r\nmet ""allen"""\tMuseum\n"Toneel" spelen\tx'])).toEqual(['Zingen met "allen"', 'Museum', '"Toneel" spelen', 'x']);
  });

  it.each(['o ja, muziek', 'a) of b', 'v. Gogh', '2026. was goed', '> 50% doet mee', '+ meer muziek', '-5 graden', 'à propos', '(1) eerst', 'i. v. m. ziekte', '✓ gelukt', '★ beste idee', 'A. Roland Holst'])(
    'keeps what one line begins with: %s', (words) => {
      expect(pastedLines([words])).toEqual([words]);
    });

  it.each(['o ja, muziek\nen dans', 'v. Gogh\nJ. Bach\nL. Beethoven', '🎭 toneel\n🎵 muziek\n🎨 beeld', '€ 50 voor muziek\n€ 20 voor dans', '≥ 5 lessen\n≥ 8 lessen', 'a | b\nc', '2.5 uur\n1.5 uur', '8 - 12 jaar\n4 - 8 jaar', '# een\n# twee'])(
    'keeps what the lines of a list begin with where it says something: %j', (words) => {
      expect(pastedLines([words])).toEqual(words.split('\n'));
    });

  it('is cleaned once: what words of a list begin with stays', () => {
    expect(after('## Het vel\n', { verb: 'add-notes', lines: ['• 2026. was goed\n• 2027. wordt beter'], colour: 'yellow', to: {} }))
      .toBe('## Het vel\n- 2026\\. was goed #geel\n- 2027\\. wordt beter #geel\n');
  });

  it('loses no word of several letters, whatever it was', () => {
    const part = fc.constantFrom('\t', '\n', '\v', '\u2028', '• ', 'o\t', '1.\t', '"', '""', '|', ' | ', '- ', 'ab', 'cde', ' ', '\u00A0', '\\');
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(pastedLines([text]).join(' ').match(/[a-z]{2,}/gu)?.join(' ')).toBe(text.match(/[a-z]{2,}/gu)?.join(' '));
    }));
  });
});

import fc from 'fast-check';

/** Lines that have broken cutters before, and ordinary ones between them. */
const SNIPPETS = [
  '', '', '', ' ', '\t', '>', '> ', '---', '===', '***', '%%', '%% weg %%', '$$', '$x$', '```', '```js', '~~~', '~~~~', '  ```', '- ```', '> ```', '    code',
  '# Kop', '## 1. Contracteren', '## 3. In perspectief', '## 6. Concretiseren', '## 9. Onbekend', '## Het vel', '## The sheet', '# Het vel', '### Ambitie 1: Durven',
  '### Ambition: Dare', '### Ambitie:', '### Podium', '#### Maken', '###', '#geen kop', '####### zeven',
  'energie:: 5', 'reden:: **omdat**', 'status:: loopt', 'Gewone tekst #geel', 'tekst', 'Setext', 'lui vervolg #geel', '[wie:: Anna]',
  '- Op een podium #geel', '- Durven #roze/leraar', '- twee #geel #groen', '- [ ] Museum bellen [wie:: Anna] 📅 2026-05-01', '- [x] klaar #groot', '- [-] af',
  '- verwachting [wie:: Bo] #focus', '- zonder kleur', '* ster #green', '+ plus #pink', '- ', '-', '- -', '- - a #geel', '- 1.', '- 1. een #geel', '1. een #geel', '2) twee #geel',
  '10. tien #roze', '-   ver #geel', '-\ttab #geel', '- `#geel` code', '- [a] #geel', '- [a][b] #geel', '- ![[beeld.png]] #geel', '- <b>x</b> #geel', '- [ ] 📅 2026-02-31', '- ==🟡 licht== #geel',
  '- [[Les #geel|x_y_z]] #roze', '- https://x.nl/#geel #groen', '- \\#geel', '- x #geel ^blok', '- a **vet', '- b** #geel', '- 🎭 spelen #geel', '- %% weg #geel %% nog #roze', '- %% open #geel',
  '  - kind #geel', '  - kind', '    - kleinkind #groen', '  vervolg #roze', '   drie', '  > citaat #geel', '  # kop in item', '  [ ] nee', '\t- tabkind #geel',
  '> - citaat #geel', '> [!note] Let op', '> tekst', '> > diep', '> # kop', '<div>', '</div>', '<!--', '-->', '<?php', '?>', '<![CDATA[', ']]>', '<![CDATA[]]]>', '<!DOCTYPE x>', '<script>', '</script>',
  '<pre>', '</pre>', '<b>', '<a href="x">', '- <div>', '- <!--', '[a]: /url', '[b]: <x y> "titel"', '[b]:', '/later', '[x]: http://x', '"titel', 'over regels"', '[^1]: noot', '![alt][a]', '![alt](beeld.png)',
  '| a | b |', '|---|---|', 'a\\', 'b  ', '&amp; &eacute; #geel', '- &amp;\\* #geel', '- ~~weg~~ $a_b$ #geel',
  'reden:: a\nenergie:: 4', 'tekst\nenergie:: 4', '### Kop\n\ntekst\nenergie:: 4', 'Setext\n===\nenergie:: 2', 'Setext\n---', 'a\n===\nb\n===', '=', '-', '--', '- a\n===', '> a\n---',
  '-\n\ntekst', '- \n  na leeg', '-\n  a #geel', '1.\n\ntekst', '    code\n\n> - a #geel', '\tcode\n> - a #roze', '- a\n\n      code', '- a\n\n  ```\n  x', '- a\n  <!--', '- a\n\n  <!--\n\n  x -->',
  '> <!--\n> x', '> ```\n> x', '1. ```', '1) <div>', '- a\n  %%', '- a\n  $$', '> %%', '  %%', '%%%', '%% a %% b', 'tekst %% open', 'over %% regels\nheen %% #geel', '- a %% open\n  dicht %% #geel',
  '$$\nx\n$$', '- $$', '> $$', ' - a #geel', '   - b #roze', ' # kop', '   ## 2. Focus', ' > - c #groen', '- # kop in item', '- > - diep #geel', '- - - x', '* * *', '_ _ _', '+', '+ ', '1. ', '01. nul #geel',
  '> - [ ] stap', '- [ ]', '- [ ] ', '  - [x] kind #groot', '[a]: /url\n"titel\nvervolg"', '[c]:\n\n/x', '[d]: /x\nenergie:: 3', '<b>\n- a #geel', '</p>\n\n- b #geel', '<div\n\n- c', '<x-y>', '<!-- a --> b', '- <?php', '- ]]>',
  '`` ` ``', '- `open', 'dicht` #geel', '- [[a', 'b]] #geel', '- **a', 'b** #roze', '| - a #geel |', '~~~ js ~~~', '``` `', '```a`b', '~~~~\n~~~', '\u00a0- a #geel', '- \u00a0a #geel', '\f', '\u2028', '-\u3000a', '- \ta #geel', '\uFEFF', '\uFEFF- a #geel', '- [[l]] #geel', 'zie [[m]] ![[n.png]]',
  '### Ambitie 2 – Streep', '### Ambitie', '## **Het vel**', '## 8. Het vel 🗒️', '## Voorbereiding', '- visie:: 3 · samenhang', 'duimen:: 9 ja, 2 deels', 'begeleiding:: ja', '## Terugblik', '## De weg tot nu toe:', '## 7. Afronden',
  '- later [parkeer:: 5]', '- x #groen/obstakel/eerst [besluit:: niet]', '#### ?', '- [>] mee [vervolg:: [[2024]]]', 'energie:: veel', `${'> - '.repeat(30)}diep #geel`, `${'- '.repeat(60)}diep #geel`, `${'> '.repeat(60)}diep`,
] as const;

const HEADS = [
  '', '', '', '---\ntype: ambitiegesprek\n---\n', '---\ntype: ambitiegesprek\nfase: 12\ndatum: gisteren\n---\n', '---\ntype: ambitiegesprek\n', '---\ntype: [\n---\n', '---\n', '---\n---\n',
  '---\ntype: ambitiegesprek\nverloop:\n- 2026-03-12T14:02:10 1\n- wat\n---\n', '\uFEFF', '\uFEFF\uFEFF', '\uFEFF---\ntype: ambitiegesprek\n---\n',
] as const;

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r');

export const snippet = fc.constantFrom(...SNIPPETS);

/** A note of odd lines, with one kind of line end or with all of them. */
export const oddNote: fc.Arbitrary<string> = fc.tuple(
  fc.constantFrom(...HEADS),
  fc.array(snippet, { maxLength: 14 }),
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom('\n', '\r\n', '\r').map(end => [end]) }, { weight: 1, arbitrary: fc.array(lineEnd, { minLength: 1, maxLength: 5 }) }),
  fc.boolean(),
).map(([head, lines, ends, last]) => {
  const [first = '\n'] = ends;
  const body = lines.map((line, index) => line + (index === lines.length - 1 && !last ? '' : ends[index % ends.length] ?? '\n')).join('');
  return head.replaceAll('\n', first) + body;
});

/** A place in a text as its share, every place as likely; `fc.double` would nearly always draw the beginning. */
export const share = fc.nat({ max: 9999 }).map(part => part / 10_000);

/** Where, how much goes, what comes. */
export const edit = fc.record({
  at: share,
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: 4, max: 60 }) }),
  come: fc.oneof(
    fc.constantFrom('a', ' ', '\n', '\r', '\n\n', '-', '#', '`', '>', '[', ']', '%', '$', '<', '*', ':', '\t', '- ', '# ', '```\n', '\n```\n', '\n%%\n', '#geel', '', '', 'woord', '[a]: x\n'),
    fc.array(snippet, { minLength: 1, maxLength: 3 }).map(lines => `${lines.join('\n')}\n`),
  ),
});

export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

export function applied(text: string, { at, gone, come }: Edit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + come + text.slice(from + gone);
}

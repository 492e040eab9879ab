import { describe, expect, it } from 'vitest';
import { byEnergy, descent } from '../../src/core/descent';
import { notesOf } from '../../src/core/contents';
import { parse } from '../read';

const session = parse([
  '---', 'type: ambitiegesprek', '---', '', '## Het vel', '', '- Los #geel', '',
  '### Ambitie 1: Durven maken', 'vervolg:: [[2024#Ambitie 1]]', '', '- Podium huren #roze', '- Weekopening #groen', '- [ ] Bellen', '',
  '#### Durven', '', '- Op een podium staan #geel', '', '#### Maken', '', '- Iets eigens #geel', '',
  '### Zien', '', '- Naar het museum #geel', '',
].join('\n'));

const texts = (things: readonly { text: string }[]) => things.map(thing => thing.text);

function noteOf(text: string) {
  const note = notesOf(session).find(one => one.text === text);
  if (note === undefined) throw new Error(`No note ${text}`);
  return note;
}

describe('the line of descent', () => {
  it('goes from an ambition to all it grew from and all that hangs on it', () => {
    const [ambition] = session.ambitions;
    if (ambition === undefined) throw new Error('No ambition');
    const line = descent(session, ambition);
    expect(texts(line.clusters)).toEqual(['Durven', 'Maken']);
    expect(texts(line.dreams)).toEqual(['Op een podium staan', 'Iets eigens']);
    expect(texts(line.ideas)).toEqual(['Podium huren']);
    expect(texts(line.activities)).toEqual(['Weekopening']);
    expect(texts(line.steps)).toEqual(['Bellen']);
    expect(line.continues).toContain('2024#Ambitie 1');
  });

  it('goes back from a note to its cluster and ambition', () => {
    const line = descent(session, noteOf('Iets eigens'));
    expect([line.cluster?.text, line.ambition?.text]).toEqual(['Maken', 'Durven maken']);
  });

  it('stops at a cluster that was not chosen', () => {
    const line = descent(session, noteOf('Naar het museum'));
    expect([line.cluster?.text, line.ambition]).toEqual(['Zien', undefined]);
    expect(texts(line.dreams)).toEqual(['Naar het museum']);
  });

  it('is the note alone where it hangs loose', () => {
    expect(descent(session, noteOf('Los'))).toMatchObject({ clusters: [], dreams: [{ text: 'Los' }], ideas: [] });
  });
});

describe('byEnergy', () => {
  it('puts the most first, those without a tally last, equals as they stood', () => {
    const weighed = [{ id: 'a' }, { id: 'b', energy: 2 }, { id: 'c', energy: 5 }, { id: 'd', energy: 2 }, { id: 'e', energy: 0 }, { id: 'f' }];
    expect(byEnergy(weighed).map(one => one.id)).toEqual(['c', 'b', 'd', 'e', 'a', 'f']);
  });
});

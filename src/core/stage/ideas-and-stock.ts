import type { FoldedNotes, AmbitionColumn, Columned } from './ambition-columns';
import { ambitionColumns } from './ambition-columns';
import { ambitionRows } from './chosen';
import { GRID, bottomOf } from './picture';
import type { Size } from '../geometry';
import type { Piece } from './picture';
import type { AmbitionWithNotes, SceneOf, SeenNote, SeenStep } from './scene';
import type { Typesetter } from './setting';
import type { StageWords } from './stage-words';

type Scene = SceneOf<'ideas' | 'stock'>;

/** How much of the rest is folded to words and numbers. */
interface Fold {
  /** Cluster words are only counted. */
  readonly clusters: boolean;
  readonly loose: boolean;
  /** Activities without a sign are only counted. */
  readonly plain: boolean;
}

const FOLDS: readonly Fold[] = [
  { clusters: false, loose: false, plain: false },
  { clusters: true, loose: false, plain: false },
  { clusters: true, loose: true, plain: false },
  { clusters: true, loose: true, plain: true },
];

/** The ambitions with the notes of this phase at each; of the other colours only words and numbers. */
export function ideasOrStock(scene: Scene, frame: Size, words: StageWords, type: Typesetter): Piece[] {
  const { ambitions, loose } = scene;
  if (loose.length === 0 && ambitions.every(({ notes }) => notes.length === 0)) {
    return ambitionRows(ambitions, frame, [GRID.top + 20, bottomOf(frame) - 20], type);
  }
  const folds = FOLDS.filter(fold => !fold.plain || scene.shows === 'stock').map(fold => folded(scene, ambitions, fold, words));
  return ambitionColumns([...folds, oneLarge(scene, words)], frame, type);
}

function folded({ shows, loose }: Scene, ambitions: readonly AmbitionWithNotes[], fold: Fold, words: StageWords): Columned {
  return {
    columns: ambitions.map(ambition => column(ambition, shows, fold, words)),
    loose: fold.loose ? [] : loose,
    looseLabel: words.loose,
    lines: fold.loose && loose.length > 0 ? [{ key: 'loose', words: words.looseCount(loose.length) }] : [],
  };
}

function column(ambition: AmbitionWithNotes, shows: Scene['shows'], fold: Fold, words: StageWords): AmbitionColumn {
  const { key, clusters, notes, ideas } = ambition;
  const counted =
    clusters.length > 0 ? [{ key: `clusters ${key}`, words: words.clustersCount(clusters.length), colour: 'yellow' } as const] : [];
  const plain = fold.plain ? notes.filter(({ sign }) => sign === undefined) : [];
  const chips: FoldedNotes[] = [
    ...(fold.clusters
      ? counted
      : clusters.map((word, index) => ({ key: `cluster ${index} ${key}`, words: word, colour: 'yellow' }) as const)),
    ...(shows === 'stock' && ideas > 0 ? [{ key: `ideas ${key}`, words: words.ideasCount(ideas), colour: 'pink' } as const] : []),
    ...(plain.length > 0 ? [{ key: `plain ${key}`, words: words.activitiesCount(plain.length), colour: 'green' } as const] : []),
  ];
  return { ambition, chips, notes: notes.filter(note => !plain.includes(note)) };
}

function oneLarge(scene: Scene, words: StageWords): Columned {
  const { ambitions, loose, atHand, shows } = scene;
  const large = ambitions.find(({ key }) => key === atHand) ?? ambitions[0];
  const count = shows === 'ideas' ? words.ideasCount : words.activitiesCount;
  return {
    columns: large ? [column(large, shows, { clusters: true, loose: true, plain: false }, words)] : [],
    loose: large ? [] : loose,
    looseLabel: words.loose,
    lines: [
      ...ambitions
        .filter(one => one !== large)
        .map(one => ({
          key: one.key,
          number: one.number,
          words: one.notes.length > 0 ? `${one.words} · ${count(one.notes.length)}` : one.words,
        })),
      ...(large && loose.length > 0 ? [{ key: 'loose', words: words.looseCount(loose.length) }] : []),
    ],
  };
}

/** The personal steps, once their people let them be seen. */
export function personalSteps(
  { ambitions, schoolPersonal, atHand }: SceneOf<'steps'>,
  frame: Size,
  words: StageWords,
  type: Typesetter,
): Piece[] {
  const columns = ambitions.map(ambition => ({ ambition, chips: [], notes: ambition.personal.map(asNote) }));
  const loose = schoolPersonal.map(asNote);
  const large = columns.find(({ ambition }) => ambition.key === atHand) ?? columns.find(({ notes }) => notes.length > 0);
  const lines = columns
    .filter(one => one !== large)
    .map(({ ambition, notes }) => ({
      key: ambition.key,
      number: ambition.number,
      words: notes.length > 0 ? `${ambition.words} · ${words.ownSteps(notes.length)}` : ambition.words,
    }));
  return ambitionColumns(
    [
      { columns, loose, looseLabel: words.wholeSchool, lines: [] },
      ...(large
        ? [
            {
              columns: [large],
              loose: [],
              looseLabel: '',
              lines: [...lines, ...(loose.length > 0 ? [{ key: 'loose', words: words.ownSteps(loose.length) }] : [])],
            },
          ]
        : []),
    ],
    frame,
    type,
  );
}

function asNote({ key, words, who }: SeenStep): SeenNote {
  return { key, words, colour: 'large', ...(who === undefined ? {} : { sign: { sign: 'own', word: who } }) };
}

import type { ComponentProps, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { AmbitionDraft } from './ambition-draft';
import { limitOf } from './allowance';
import type { Arrangement } from './arrange';
import { LOOSE } from './attention';
import { LooseNotes } from './loose-notes';
import { PupilPlace } from './pupil-place';
import type { Part } from './paper';
import { useMark, useSheet } from './sheet-view';

interface Props extends Part {
  /** Something is grouped already; before that the notes lie around the pupil. */
  readonly clustered: boolean;
}

/** Notes and steps that hang nowhere yet. */
export function LoosePart({ board, arrangement, allowance, clustered }: Props): JSX.Element {
  const { words } = useSheet();
  const mark = useMark(LOOSE);
  const held = { notes: board.loose, steps: board.steps };
  const empty = board.loose.length + board.steps.length === 0;
  const images = board.sheet?.images;
  // The same as long as the picture is, so that the notes around it are not drawn again at every letter.
  const amid = useMemo(() => aroundPupil(images ?? [], arrangement), [images, arrangement]);
  const around = clustered ? { across: arrangement.looseAcross } : amid;
  const lie = clustered ? '' : ' ambitiegesprek-is-around';
  return (
    <div class={`ambitiegesprek-loose${lie}`} data-loose="" data-ambitiegesprek-drop={mark.drop} role="none">
      {mark.edit?.kind === 'ambition' && <AmbitionDraft edit={mark.edit} />}
      {clustered && !empty && <div class="ambitiegesprek-band-title">{words.looseTitle}</div>}
      <LooseNotes {...held} edit={mark.edit} limit={limitOf(LOOSE, held, allowance)} {...around} />
      {!clustered && empty && mark.edit === undefined && <EmptyHint />}
    </div>
  );
}

/** What the pupil takes of the notes around it. */
const PUPIL = { columns: 2, rows: 3 };

type Around = Pick<ComponentProps<typeof LooseNotes>, 'across' | 'middle'>;

function aroundPupil(images: readonly string[], { boardColumns, across }: Arrangement): Around {
  // Two columns are the pupil's, so that an even number keeps it in the middle.
  const notesAcross = boardColumns * across - ((boardColumns * across) % 2);
  const style = { gridColumn: `${notesAcross / 2} / span ${PUPIL.columns}`, gridRow: `1 / span ${PUPIL.rows}` };
  const shown = (
    <div key="pupil" class="ambitiegesprek-pupil-amid" style={style} role="none">
      <PupilPlace images={images} />
    </div>
  );
  return { across: notesAcross, middle: { shown, cells: PUPIL.columns * PUPIL.rows } };
}

/** What to do first, on a sheet on which nothing stands. */
function EmptyHint(): JSX.Element {
  const view = useSheet();
  return (
    <div class="ambitiegesprek-empty">
      <p class="ambitiegesprek-empty-title">{view.words.emptyTitle}</p>
      <p>{view.words.emptyHint}</p>
      {view.editable && (
        <button type="button" class="mod-cta" data-press="own" onClick={() => { view.run({ name: 'new-note' }); }}>
          {view.words.firstNote} <kbd>N</kbd>
        </button>
      )}
    </div>
  );
}

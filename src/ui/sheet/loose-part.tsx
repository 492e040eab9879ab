import type { JSX } from 'preact';
import type { Board } from '../../core/board';
import { AmbitionDraft } from './ambition-draft';
import { limitOf } from './allowance';
import type { Arrangement } from './arrange';
import { LOOSE } from './attention';
import { HeldThings } from './held-things';
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
  const around = clustered ? {} : aroundPupil(board, arrangement);
  return (
    <div class={`ambitiegesprek-loose${clustered ? '' : ' is-around'}`} data-loose="" data-drop={mark.drop} role="none">
      {mark.edit?.kind === 'ambition' && <AmbitionDraft edit={mark.edit} />}
      {clustered && !empty && <div class="ambitiegesprek-band-title">{words.looseTitle}</div>}
      <HeldThings {...held} edit={mark.edit} limit={limitOf(LOOSE, held, allowance)} {...around} />
      {!clustered && empty && mark.edit === undefined && <EmptyHint />}
    </div>
  );
}

function aroundPupil(board: Board, { boardColumns, across }: Arrangement): { across: number; middle: JSX.Element } {
  // Two columns are the pupil's, so that an even number keeps it in the middle.
  const notesAcross = boardColumns * across - ((boardColumns * across) % 2);
  const style = { gridColumn: `${notesAcross / 2} / span 2`, gridRow: '1 / span 3' };
  const middle = (
    <div key="pupil" class="ambitiegesprek-pupil-amid" style={style} role="none">
      <PupilPlace images={board.sheet?.images ?? []} />
    </div>
  );
  return { across: notesAcross, middle };
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

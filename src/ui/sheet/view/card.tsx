import type { JSX } from 'preact';
import type { Card, Line } from '../../../core/arrange/arrangement';
import { paddingOf, paperOf } from '../../../core/arrange/card';
import type { Point } from '../../../core/geometry';
import { plainWords } from '../../../core/inline';
import { signOf } from '../../../core/print/signs';
import type { Step, StickyNote } from '../../../core/session';
import { memo } from '../../memo';
import type { Edit } from '../acts/view-state';
import { attributesOf, classOf, em, boxStyle, tiltOf } from './placing';
import type { InRow } from './placing';
import { BY_ITSELF, SetWords, Tail, thingText } from './set-words';
import { useMark, useSheet } from './sheet-view';
import type { SheetContext } from './sheet-view';
import { WordsEditor } from './words-editor';

interface Props {
  readonly card: Card;
  /** Top left of what it hangs in. */
  readonly within: Point;
  readonly tilted: boolean;
  readonly row?: InRow;
}

function CardOnSheet({ card, within, tilted, row }: Props): JSX.Element {
  const view = useSheet();
  const { thing, box } = card;
  const mark = useMark(thing.key);
  const edit = mark.edit?.kind === 'words' ? mark.edit : undefined;
  const colour = colourOf(thing);
  const tilt = tilted && colour !== 'none' ? ` --ambitiegesprek-tilt: ${tiltOf(thing.text, box.width)}deg;` : '';
  return (
    <div {...attributesOf(view, thing, mark, nameOf(view, card), row)} data-color={colour}
      class={classOf('card', mark, thing.kind === 'step' && thing.done && 'is-done')} style={boxStyle(box, within) + tilt}>
      <Contents card={card} edit={edit} />
    </div>
  );
}

/** A sticky note, or a step on a large note or a white card. */
export const CardOnPaper = memo(CardOnSheet);

/** A note that somebody is writing; it is in the text of the session only after that. */
export function NewCard({ card, within, edit }: Pick<Props, 'card' | 'within'> & { readonly edit: Edit }): JSX.Element {
  const { words } = useSheet();
  return (
    <div role="treeitem" aria-selected={false} aria-label={words.newNote} class="ambitiegesprek-card ambitiegesprek-is-editing"
      data-new-color={colourOf(card.thing)} style={boxStyle(card.box, within)}>
      <Contents card={card} edit={edit} />
    </div>
  );
}

function Contents({ card, edit }: { readonly card: Card; readonly edit: Edit | undefined }): JSX.Element {
  const { words } = useSheet();
  const { thing, scale, lines, check, tail } = card;
  // Nothing is written yet on a note that comes.
  const beside = paddingOf(paperOf(thing));
  const side = check || lines.length > 0 ? Math.min(check?.x ?? Infinity, ...lines.map(({ x }) => x)) : beside.side;
  const end = card.box.width / scale - side;
  const linesOf = (style: Line['style']): Line[] => lines.filter(line => line.style === style);
  const [first] = linesOf('note');
  const top = first ?? { x: side, y: check?.y ?? beside.top };
  // The spaces are seen by nobody: they keep the words apart for who reads the text of the whole.
  return (
    <div class="ambitiegesprek-card-contents" style={scale === 1 ? undefined : { fontSize: em(scale) }}>
      {check && thing.kind === 'step' && <DoneBox step={thing} style={boxStyle(check)} />}
      <SetWords lines={linesOf('name')} end={end} attributes={BY_ITSELF} />{' '}
      <SetWords lines={linesOf('note')} end={end} text={thing.text} attributes={thingText(edit)} />{' '}
      {edit && <WordsEditor key={edit.id} edit={edit} label={words.notePlaceholder} at={{ ...top, width: end - top.x }} style="note" />}
      {!edit && <SetWords lines={linesOf('soft')} end={end} attributes={BY_ITSELF} />}{' '}
      {tail && <Tail tail={tail} sign={signOf(thing)} end={tail.end} />}
    </div>
  );
}

function DoneBox({ step, style }: { readonly step: Step; readonly style: string }): JSX.Element {
  const view = useSheet();
  const toggle = (event: MouseEvent): void => {
    event.stopPropagation();
    view.toggleStep(step.key);
  };
  return (
    <button type="button" class="ambitiegesprek-done" aria-pressed={step.done} aria-label={view.words.toggleDone} tabIndex={-1}
      disabled={!view.editable} data-press="own" style={style} onClick={toggle} />
  );
}

function colourOf(thing: StickyNote | Step): string {
  if (thing.kind === 'note') return thing.colour;
  return thing.personal ? 'large' : 'none';
}

/** All the words that one sees come first, in their order, so that who speaks to the machine can say them; then what it is. */
function nameOf({ words }: SheetContext, { thing, lines, tail }: Card): string {
  const above = lines.filter(({ style }) => style === 'name');
  const below = lines.filter(({ style }) => style === 'soft');
  const text = thing.text === '' ? words.wordless : thing.text;
  const seen = [wordsOf(above), text, wordsOf(below), wordsOf(tail?.lines ?? [])].filter(Boolean).join(' ');
  if (thing.kind === 'note') return words.noteName(seen, words.colours[thing.colour]);
  return thing.personal ? words.personalStepName(seen) : words.stepName(seen);
}

function wordsOf(lines: readonly Line[]): string {
  return lines.map(({ inline }) => plainWords(inline)).join(' ');
}

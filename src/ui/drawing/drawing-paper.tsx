import type { JSX, TargetedPointerEvent } from 'preact';
import { INKS, PAPER, type Stroke } from '../../core/drawing';
import { outlineOf, svgDataUrl } from '../../core/drawing-svg';
import type { Words } from '../../i18n/words';
import { memo } from '../memo';
import type { DrawingEditor } from './drawing-editor';
import type { DrawingPointer } from './drawing-pointer';

interface PaperProps {
  readonly words: Words['drawing'];
  readonly editor: DrawingEditor;
  readonly pointer: DrawingPointer;
}

type PaperEvent = TargetedPointerEvent<SVGSVGElement>;

export function DrawingPaper({ words, editor, pointer }: PaperProps): JSX.Element {
  const { strokes, background, tool } = editor;
  return (
    <div class="ambitiegesprek-drawing-paper">
      <svg viewBox={`0 0 ${PAPER.width} ${PAPER.height}`} role="img" aria-label={words.surface} data-erasing={tool.erasing}
        onPointerDown={(event: PaperEvent) => { pointer.down(event, event.currentTarget); }}
        onPointerMove={(event: PaperEvent) => { pointer.move(event, event.currentTarget); }}
        onPointerUp={(event: PaperEvent) => { pointer.up(event); }}
        onPointerCancel={(event: PaperEvent) => { pointer.cancel(event); }}>
        {background !== undefined && <image href={svgDataUrl(background)} width={PAPER.width} height={PAPER.height} />}
        {strokes.map((stroke, index) => <InkedStroke key={index} stroke={stroke} />)}
        <path ref={path => { pointer.livePath = path; }} fill={INKS[tool.ink]} />
      </svg>
      {editor.isBlank && background === undefined && <p aria-hidden="true">{words.invitation}</p>}
    </div>
  );
}

const InkedStroke = memo(({ stroke }: { readonly stroke: Stroke }): JSX.Element => (
  <path fill={INKS[stroke.ink]} d={outlineOf(stroke)} />
));

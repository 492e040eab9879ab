import type { JSX, TargetedPointerEvent } from 'preact';
import { INKS, PAPER, type Stroke } from '../../core/drawing';
import { outlineOf, svgDataUrl } from '../../core/drawing-svg';
import type { Words } from '../../i18n/words';
import { memo } from '../memo';
import type { DrawingDesk } from './drawing-desk';
import type { DrawingHand } from './drawing-hand';

interface PaperProps {
  readonly words: Words['drawing'];
  readonly desk: DrawingDesk;
  readonly hand: DrawingHand;
}

type PaperEvent = TargetedPointerEvent<SVGSVGElement>;

export function DrawingPaper({ words, desk, hand }: PaperProps): JSX.Element {
  const { strokes, background, tool } = desk;
  return (
    <div class="ambitiegesprek-drawing-paper">
      <svg viewBox={`0 0 ${PAPER.width} ${PAPER.height}`} role="img" aria-label={words.surface} data-erasing={tool.erasing}
        onPointerDown={(event: PaperEvent) => { hand.down(event, event.currentTarget); }}
        onPointerMove={(event: PaperEvent) => { hand.move(event, event.currentTarget); }}
        onPointerUp={(event: PaperEvent) => { hand.up(event); }}
        onPointerCancel={(event: PaperEvent) => { hand.cancel(event); }}>
        {background !== undefined && <image href={svgDataUrl(background)} width={PAPER.width} height={PAPER.height} />}
        {strokes.map((stroke, index) => <InkedStroke key={index} stroke={stroke} />)}
        <path ref={path => { hand.livePath = path; }} fill={INKS[tool.ink]} />
      </svg>
      {desk.isBlank && background === undefined && <p aria-hidden="true">{words.invitation}</p>}
    </div>
  );
}

const InkedStroke = memo(({ stroke }: { readonly stroke: Stroke }): JSX.Element => (
  <path fill={INKS[stroke.ink]} d={outlineOf(stroke)} />
));

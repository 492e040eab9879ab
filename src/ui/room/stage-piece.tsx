import type { ComponentChild, JSX } from 'preact';
import type { Outcome } from '../../core/session';
import { trackingOf, faceOf } from '../../core/stage/setting';
import type { Piece, SetText, Sign } from '../../core/stage/picture';
import { usePictures, type PictureSource } from '../picture';
import type { Gauges } from './room-scene';

/** What pieces need beside themselves. */
export interface StageManner {
  readonly pictures: PictureSource;
  readonly gauges: Gauges;
  readonly words: { readonly drawing: string; readonly silence: string };
}

interface PieceProps {
  readonly piece: Piece;
  readonly manner: StageManner;
  readonly fresh: boolean;
}

/** One thing at its place. Which words stand on which line was measured; the browser breaks none. */
export function StagePiece({ piece, manner, fresh }: PieceProps): JSX.Element {
  const { look, box, kind, colour, sign } = piece;
  const decoration = DECORATIONS.has(look);
  return (
    <div class={`ambitiegesprek-piece${fresh ? ' ambitiegesprek-is-fresh' : ''}`} data-look={look} data-kind={kind} data-color={colour}
      data-sign={sign?.sign} aria-hidden={decoration || undefined}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: `${box.width}px`, height: `${box.height}px` }}>
      <Inside piece={piece} manner={manner} />
    </div>
  );
}

/** What they say is said in words beside them. */
const DECORATIONS: ReadonlySet<Piece['look']> = new Set([
  'rule', 'upright', 'dashes', 'mark', 'node', 'quote', 'clock', 'tally', 'outcome', 'done', 'blank', 'swatch', 'card',
]);

function Inside({ piece, manner }: Omit<PieceProps, 'fresh'>): JSX.Element | null {
  const { look, text, sign, drawing, outcome, strokes, box, pictures = [], heading } = piece;
  switch (look) {
    case 'drawing': return drawing ? <Drawing target={drawing.target} tilt={drawing.tilt} manner={manner} /> : null;
    case 'timer': return <Timer left={manner.gauges.timer} label={manner.words.silence} />;
    case 'clock': return <span class="ambitiegesprek-gauge" style={{ transform: `scaleX(${manner.gauges.clock})` }} />;
    case 'tally': return <Tally strokes={strokes ?? 0} width={box.width} height={box.height} />;
    case 'outcome': return outcome ? <OutcomeSign outcome={outcome} /> : null;
    case 'done': return <Drawn path={SIGNS.done} />;
    case 'quote': return <Drawn path={QUOTE} />;
    default: return text || sign || pictures.length > 0
      ? <Words text={text} heading={heading} sign={sign} pictures={<NotePictures targets={pictures} manner={manner} />} />
      : null;
  }
}

interface WordsProps {
  readonly text: SetText | undefined;
  readonly heading: Piece['heading'];
  readonly sign: Piece['sign'];
  readonly pictures: ComponentChild;
}

function Words({ text, heading, sign, pictures }: WordsProps): JSX.Element {
  const Tag = heading === 1 ? 'h1' : heading === 2 ? 'h2' : 'p';
  const face = text && faceOf(text.size, text.weight);
  const style = text && {
    fontSize: `${text.size}px`, lineHeight: text.leading, fontWeight: text.weight,
    letterSpacing: face ? `${trackingOf(face)}em` : undefined,
  };
  return (
    <div class="ambitiegesprek-piece-words" data-tone={text?.tone} data-align={text?.align}
      data-face={face?.display ? 'display' : 'text'} style={style}>
      {sign && <SignOf sign={sign.sign} word={sign.word} />}
      {text && text.lines.length > 0 && (
        <Tag data-part="text" dir="auto">
          {text.lines.map((line, index) => <span key={index}>{index < text.lines.length - 1 ? `${line} ` : line}</span>)}
        </Tag>
      )}
      {pictures}
    </div>
  );
}

function NotePictures({ targets, manner }: { readonly targets: readonly string[]; readonly manner: StageManner }): JSX.Element | null {
  const urls = usePictures(manner.pictures, targets, true);
  if (targets.length === 0) return null;
  return (
    <>{urls.map((url, index) => url !== undefined && <img key={index} src={url} alt={targets[index] ?? ''} draggable={false} />)}</>
  );
}

function Drawing({ target, tilt, manner }: { readonly target: string; readonly tilt: number; readonly manner: StageManner }): JSX.Element {
  const [url] = usePictures(manner.pictures, [target], true);
  return (
    <div class="ambitiegesprek-piece-paper" style={{ transform: `rotate(${tilt}deg)` }}>
      {url !== undefined && <img src={url} alt={manner.words.drawing} draggable={false} />}
    </div>
  );
}

/** It empties in silence: no figures, no sound, no other colour at the end. */
function Timer({ left, label }: { readonly left: number; readonly label: string }): JSX.Element {
  return (
    <div class="ambitiegesprek-gauge-track" role="progressbar" aria-label={label}
      aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(left * 100)}>
      <span class="ambitiegesprek-gauge" style={{ transform: `scaleX(${left})` }} />
    </div>
  );
}

const LEAN = [-0.012, 0.02, 0.05, -0.02] as const;

/** Strokes as a hand puts them, every fifth across the four before it. */
function Tally({ strokes, width, height }: { readonly strokes: number; readonly width: number; readonly height: number }): JSX.Element {
  const pitch = width / Math.max(1, strokes + Math.floor(strokes / 5));
  const place = (index: number): number => (index + Math.floor(index / 5)) * pitch;
  const lines = Array.from({ length: strokes }, (_, index) => {
    const x = place(index) + pitch * 0.5;
    if (index % 5 === 4) return `M${x - pitch * 4.7} ${height * 0.82}L${x + pitch * 0.15} ${height * 0.2}`;
    const lean = (LEAN[index % LEAN.length] ?? 0) * height;
    return `M${x - lean} ${height * 0.04}L${x + lean} ${height * 0.96}`;
  });
  const style = { strokeWidth: `${Math.min(14, pitch * 0.34)}px` };
  return <svg viewBox={`0 0 ${width} ${height}`} style={style}><path d={lines.join('')} /></svg>;
}

const QUOTE = 'M4 20c0-8 3-13 8-15l1.6 2.4C10.5 9 9 11 9 13h3v7zM14 20c0-8 3-13 8-15l1.6 2.4C20.5 9 19 11 19 13h3v7z';

const SIGNS: Readonly<Record<Exclude<Sign, 'own'> | 'done', string>> = {
  'opportunity': 'M12 20V5M5.5 11.5L12 5l6.5 6.5',
  'obstacle': 'M12 4L3 20h18z',
  'does-not-serve': 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6 18L18 6',
  'first': 'M12 4v11M12 19.5v.5',
  'done': 'M5 12.5l4.5 4.5L19 7.5',
};

function SignOf({ sign, word }: { readonly sign: Sign; readonly word: string }): JSX.Element {
  return (
    <span class="ambitiegesprek-piece-sign">
      {sign !== 'own' && <Drawn path={SIGNS[sign]} filled={sign === 'obstacle'} />}
      <span dir="auto">{word}</span>
    </span>
  );
}

function Drawn({ path, filled = false }: { readonly path: string; readonly filled?: boolean }): JSX.Element {
  return <svg viewBox="0 0 24 24" aria-hidden="true" data-filled={filled || undefined}><path d={path} /></svg>;
}

/** A full, a half and an open circle: the word stands beside it. */
function OutcomeSign({ outcome }: { readonly outcome: Outcome }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24">
      <circle cx="12" cy="12" r="10.7" data-filled={outcome === 'yes' || undefined} />
      {outcome === 'yes' && <path d="M6.8 12.5l3.7 3.7 6.9-7.6" class="ambitiegesprek-on-filled" />}
      {outcome === 'partly' && <path d="M12 1.3a10.7 10.7 0 0 0 0 21.4z" data-filled />}
    </svg>
  );
}

import type { ComponentChildren, JSX } from 'preact';
import type { Box } from '../../../core/geometry';
import { SIGN_OF_COLOUR } from '../../../core/print/signs';
import { type Colour, COLOURS } from '../../../core/session';
import { conversationOfNote } from '../../../method/conversations';
import { subjectInstead } from '../../../method/note/carried-method';
import { Icon } from '../../icon';
import { keyMeant } from '../../key-press';
import { usePupilPictures } from '../../picture';
import { boxStyle } from './placing';
import { useSheet } from './sheet-view';

interface Props {
  readonly images: readonly string[];
  readonly box: Box;
}

/** The middle of the sheet: the pupil whom it is all about, drawn by somebody of the team, or room for it. */
export function Pupil({ images, box }: Props): JSX.Element {
  const view = useSheet();
  const { words, services } = view;
  const pictures = usePupilPictures(services, images);
  const subject = subjectInstead(view.session().method);
  if (pictures.length === 0 && subject !== undefined) {
    return <div class="ambitiegesprek-pupil" data-pupil="" style={boxStyle(box)}><Subject words={subject} /></div>;
  }
  return (
    <div class="ambitiegesprek-pupil" data-pupil="" style={boxStyle(box)}>
      <Drawable drawn={pictures.length > 0}>
        {pictures.map(({ target, url }) => <Drawing key={target} url={url} />)}
        {pictures.length === 0 && <PupilOutline />}
        {pictures.length === 0 && <span class="ambitiegesprek-pupil-hint">{words.drawPupil}</span>}
      </Drawable>
    </div>
  );
}

/** The style sheet shows it a second time behind itself. */
function Drawing({ url }: { readonly url: string }): JSX.Element {
  const { words } = useSheet();
  const behind = { '--ambitiegesprek-drawing': `url(${JSON.stringify(url)})` };
  return <img class="ambitiegesprek-drawing" src={url} alt={words.pupilDrawing} draggable={false} style={behind} />;
}

/** In the middle of what has no pupil. */
function Subject({ words }: { readonly words: string }): JSX.Element {
  return <div class="ambitiegesprek-pupil-place"><span class="ambitiegesprek-pupil-hint" dir="auto">{words}</span></div>;
}

/** A drawing is looked at with one press, and drawn on with two; the place of one that is not there yet with one. */
function Drawable({ drawn, children }: { readonly drawn: boolean; readonly children: ComponentChildren }): JSX.Element {
  const { services, words, editable } = useSheet();
  const draw = (): void => { services.drawPupil?.(); };
  if (!editable || services.drawPupil === undefined) return <div class="ambitiegesprek-pupil-place">{children}</div>;
  return (
    <button type="button" class="ambitiegesprek-pupil-place" data-press="own" aria-label={drawn ? words.pupilDrawing : words.drawPupil}
      onDblClick={draw} onClick={drawn ? undefined : draw} onKeyDown={event => { if (keyMeant(event)?.key === 'Enter') draw(); }}>
      {children}
    </button>
  );
}

/** A friendly shape that asks to be replaced by a real one. */
function PupilOutline(): JSX.Element {
  return (
    <svg class="ambitiegesprek-pupil-outline" viewBox="0 0 150 290" aria-hidden="true">
      <circle cx="75" cy="60" r="50" />
      <path d="M75 110v14M42 130c20-7 46-7 66 0l14 88c-30 9-64 9-94 0zM40 132c-14 14-24 40-30 74M110 132c14 14 24 40 30 74" />
      <path d="M58 226v58l-16 3M92 226v58l16 3" />
    </svg>
  );
}

/** A sheet on which nothing stands: what to do first, and what will come where. */
export function Invitation({ images }: { readonly images: readonly string[] }): JSX.Element {
  const view = useSheet();
  const { words, services, editable } = view;
  const pictures = usePupilPictures(services, images);
  const subject = subjectInstead(view.session().method);
  return (
    <div class="ambitiegesprek-invitation">
      <Ahead number={1} words={words.ambitionToCome} />
      <div class="ambitiegesprek-welcome" data-pupil="">
        {pictures.map(({ target, url }) => <Drawing key={target} url={url} />)}
        {pictures.length === 0 && subject === undefined && <PupilOutline />}
        <h2>{subject ?? words.emptyTitle}</h2>
        {subject === undefined && <p>{words.emptyHint}</p>}
        {editable && <Beginning drawn={pictures.length > 0 || subject !== undefined} />}
      </div>
      <Ahead number={2} words={words.secondToCome} />
      <div class="ambitiegesprek-pads" aria-hidden="true"><Pads /></div>
    </div>
  );
}

/** One button stands out: first the pupil, then the notes. */
function Beginning({ drawn }: { readonly drawn: boolean }): JSX.Element {
  const view = useSheet();
  const { words, services } = view;
  const asks = services.drawPupil !== undefined && !drawn;
  return (
    <div class="ambitiegesprek-beginning">
      {asks && (
        <button type="button" class="mod-cta" data-press="own" onClick={() => { services.drawPupil?.(); }}>
          <Icon name="pen" /> {words.drawPupil}
        </button>
      )}
      <button type="button" class={asks ? '' : 'mod-cta'} data-press="own" onClick={() => { view.run({ name: 'new-note' }); }}>
        {words.firstNote} <kbd aria-hidden="true">N</kbd>
      </button>
    </div>
  );
}

function Ahead({ number, words }: { readonly number: number; readonly words: string }): JSX.Element {
  return <div class="ambitiegesprek-ahead" aria-hidden="true"><span>{number}</span> {words}</div>;
}

/** The papers that this kind of conversation writes on, each with the phase in which it comes first. */
function Pads(): JSX.Element {
  const { phases, sorts } = conversationOfNote(useSheet().session());
  const firstOf = (colour: Colour): number | undefined => phases.find(({ noteColour }) => noteColour === colour)?.number;
  return <>{COLOURS.map(colour => <Pad key={colour} colour={colour} phase={firstOf(colour)} sorts={sorts} />)}</>;
}

interface PadProps {
  readonly colour: Colour;
  readonly phase: number | undefined;
  /** Each colour is a kind of note. */
  readonly sorts: boolean;
}

function Pad({ colour, phase, sorts }: PadProps): JSX.Element | null {
  const { words } = useSheet();
  if (phase === undefined) return null;
  const sign = sorts && SIGN_OF_COLOUR[colour];
  return (
    <div class="ambitiegesprek-pad" data-color={colour}>
      {sorts && <strong>{words.kinds[colour]}</strong>}
      <span>{words.pad(words.colours[colour], phase)}</span>
      {sign && <span class="ambitiegesprek-sign" data-sign={sign} />}
    </div>
  );
}

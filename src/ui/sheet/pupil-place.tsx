import type { JSX } from 'preact';
import { keyMeant } from '../key-press';
import { usePupilPictures } from '../picture';
import { useSheet } from './sheet-view';

/** The middle of the sheet: the pupil whom it is all about, drawn by somebody of the team, or room for it. */
export function PupilPlace({ images }: { readonly images: readonly string[] }): JSX.Element {
  const { services, words, editable } = useSheet();
  const pictures = usePupilPictures(services, images);
  const draw = (): void => { services.drawPupil?.(); };
  const drawable = editable && services.drawPupil !== undefined;
  const inside = pictures.length > 0
    ? pictures.map(({ target, url }) => (
      <img key={target} class="ambitiegesprek-drawing" src={url} alt={words.pupilDrawing} draggable={false} />
    ))
    : <><PupilOutline /><p class="ambitiegesprek-pupil-hint">{words.pupilHint}</p></>;
  return (
    <div class={`ambitiegesprek-pupil${pictures.length > 0 ? ' has-drawing' : ''}`} data-pupil="">
      {drawable
        ? (
          <button
            type="button"
            class="ambitiegesprek-pupil-button"
            data-press="own"
            aria-label={words.pupil}
            onDblClick={draw}
            onClick={pictures.length > 0 ? undefined : draw}
            onKeyDown={event => { if (keyMeant(event)?.key === 'Enter') draw(); }}
          >
            {inside}
          </button>
        )
        : inside}
    </div>
  );
}

/** A friendly shape that asks to be replaced by a real one. */
function PupilOutline(): JSX.Element {
  return (
    <svg class="ambitiegesprek-pupil-outline" viewBox="0 0 160 200" aria-hidden="true">
      <path d="M80 16c20 0 33 14 33 33 0 21-14 37-33 37S47 70 47 49c0-19 13-33 33-33z" />
      <path d="M48 42c9-6 15-14 18-21M66 21c8 12 26 19 46 18" />
      <path d="M66 54v3M94 54v3M70 69c6 5 14 5 20 0" />
      <path d="M64 88c-21 8-30 26-32 52M96 88c21 8 30 26 32 52M52 132c-2 20-2 38-1 54M108 132c2 20 2 38 1 54M80 148v38" />
      <path d="M66 90c4 8 24 8 28 0M51 186h22M87 186h22" />
    </svg>
  );
}

import { render } from 'preact';
import type { Words } from '../../i18n/words';

export interface PickerServices {
  readonly words: Words;
  /** On a phone or tablet the camera is at hand. */
  readonly camera: boolean;
  /** Asks whether the photo takes the place of a picture that is there; absent where none is. */
  readonly replace?: (chosen: boolean) => void;
  readonly pick: (files: readonly File[]) => void;
}

export interface PickerHandle {
  /** What is going on, or went wrong; read aloud. */
  tell(message: string): void;
  destroy(): void;
}

/** A place to choose, drop or paste photos. Listens on `around`, so that a drop beside the frame counts too. */
export function mountPhotoPicker(container: HTMLElement, around: HTMLElement, services: PickerServices): PickerHandle {
  const taken = (event: Event, files: FileList | null | undefined): void => {
    const pictures = [...(files ?? [])];
    if (pictures.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    services.pick(pictures);
  };
  const stop = listen(around, {
    // The app would take a dropped file for a note to open.
    dragover: (event) => { event.preventDefault(); },
    drop: (event) => { taken(event, (event as DragEvent).dataTransfer?.files); },
    paste: (event) => { taken(event, (event as ClipboardEvent).clipboardData?.files); },
  });
  const tell = (message: string): void => { show(container, services, message); };
  tell('');
  return { tell, destroy: () => { stop(); render(null, container); } };
}

function listen(element: HTMLElement, listeners: Readonly<Record<string, (event: Event) => void>>): () => void {
  const all = Object.entries(listeners);
  all.forEach(([type, listener]) => { element.addEventListener(type, listener); });
  return () => { all.forEach(([type, listener]) => { element.removeEventListener(type, listener); }); };
}

function show(container: HTMLElement, { words: { photo }, camera, replace, pick }: PickerServices, message: string): void {
  const chosen = (input: HTMLInputElement): void => {
    pick([...(input.files ?? [])]);
    // Choosing the same file again is to count as a choice.
    input.value = '';
  };
  let [album, lens]: (HTMLInputElement | null)[] = [null, null];
  render(
    <div>
      <div class="ambitiegesprek-photo-drop">
        {camera && <button type="button" class="mod-cta" onClick={() => { lens?.click(); }}>{photo.take}</button>}
        <button type="button" class={camera ? '' : 'mod-cta'} onClick={() => { album?.click(); }}>{photo.choose}</button>
        <input type="file" accept="image/*" multiple hidden ref={(input) => { album = input; }}
          onChange={(event) => { chosen(event.currentTarget); }} />
        {/* Where the camera is asked for, no photo that is there already can be chosen. */}
        {camera && <input type="file" accept="image/*" capture="environment" hidden ref={(input) => { lens = input; }}
          onChange={(event) => { chosen(event.currentTarget); }} />}
        <p>{photo.hint}</p>
      </div>
      {replace && <label class="ambitiegesprek-photo-instead">
        <input type="checkbox" onChange={(event) => { replace(event.currentTarget.checked); }} /> {photo.instead}
      </label>}
      <p class="ambitiegesprek-photo-status" role="status">{message}</p>
    </div>,
    container,
  );
}

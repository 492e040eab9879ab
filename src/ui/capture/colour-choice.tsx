import type { JSX } from 'preact';
import type { Colour } from '../../core/session';
import type { Words } from '../../i18n/words';

/** In the order of the phases in which they are written; Alt and the digit choose one. */
export const COLOURS: readonly Colour[] = ['yellow', 'pink', 'green', 'large'];

interface Props {
  readonly words: Words['capture'];
  readonly colour: Colour;
  readonly choose: (colour: Colour) => void;
}

export function ColourChoice({ words, colour, choose }: Props): JSX.Element {
  return (
    <span class="ambitiegesprek-capture-colours" role="group" aria-label={words.colour}>
      {COLOURS.map((one, index) => (
        <button type="button" key={one} data-color={one} aria-pressed={one === colour} aria-label={words.colours[one]}
          title={`${words.colours[one]} (Alt+${index + 1})`} class="ambitiegesprek-capture-colour" onClick={() => choose(one)}>
          {words.colourNames[one]}
        </button>
      ))}
    </span>
  );
}

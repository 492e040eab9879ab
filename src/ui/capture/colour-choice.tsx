import type { JSX } from 'preact';
import { type Colour, COLOURS } from '../../core/session';
import type { Words } from '../../i18n/words';
import { colourKeys, type Keyboard } from '../key-press';

interface Props {
  readonly words: Words['capture'];
  readonly keyboard: Keyboard | undefined;
  readonly colour: Colour;
  readonly choose: (colour: Colour) => void;
}

export function ColourChoice({ words, keyboard, colour, choose }: Props): JSX.Element {
  return (
    <span class="ambitiegesprek-capture-colours" role="group" aria-label={words.colour}>
      {COLOURS.map((one, index) => (
        <button type="button" key={one} data-color={one} aria-pressed={one === colour} aria-label={words.colours[one]}
          title={`${words.colours[one]} (${colourKeys(String(index + 1), keyboard)})`} class="ambitiegesprek-capture-colour"
          onClick={() => choose(one)}>
          {words.colourNames[one]}
        </button>
      ))}
    </span>
  );
}

import type { JSX } from 'preact';
import type { Colour } from '../../core/session';
import { Icon } from '../icon';
import { ICON_OF_COLOUR } from '../icon-of-colour';
import { useGuide } from './guide-context';
import { WordsField } from './words-field';

/** One line for new notes in the colour of the phase; a pasted list becomes as many notes. */
export function QuickCapture({ colour }: { readonly colour: Colour }): JSX.Element {
  const { words, emit, services } = useGuide();
  const add = (text: string) => {
    const lines = text.split(/\r\n|\n|\r/u).filter(line => line.trim() !== '');
    return emit({ verb: 'add-notes', lines, colour, to: {} });
  };
  return (
    <div class="ambitiegesprek-quick" data-color={colour}>
      <Icon name={ICON_OF_COLOUR[colour]} />
      <WordsField
        key={colour}
        field={`capture-${colour}`}
        label={words.quickLabel(colour)}
        placeholder={words.quick[colour]}
        tall
        commit={add}
      />
      <button
        type="button"
        class="clickable-icon"
        aria-label={words.captureBar}
        title={words.captureBar}
        onClick={() => { services.capture(colour); }}
      >
        <Icon name="plus" />
      </button>
    </div>
  );
}

import type { JSX } from 'preact';
import { type Colour, COLOURS } from '../../core/session';
import { FACETS_OF } from '../../core/syntax';
import type { Words } from '../../i18n/words';
import { Chips, ToggleChip } from '../chips';
import { colourKeys, type Keyboard } from '../key-press';
import type { CaptureDraft, CaptureServices } from './capture-services';
import type { Capture } from './use-capture';

interface HeadProps {
  readonly capture: Capture;
  readonly services: CaptureServices;
}

/** Words for sessions that are gone are offered here: nobody opens those any more. */
export function GoneNotes({ services: { words, gone } }: Pick<HeadProps, 'services'>): JSX.Element {
  return (
    <>
      {gone().map(({ name, take }) => (
        <p key={name} class="ambitiegesprek-capture-gone">
          {words.keptFor(name)} <button type="button" onClick={take}>{words.takeKept}</button>
        </p>
      ))}
    </>
  );
}

/** Which session it goes to, in which colour and where. */
export function CaptureHead({ capture, services }: HeadProps): JSX.Element {
  const { colour, sorts, targetLabel, choosing, change } = capture;
  const { words, keyboard } = services;
  return (
    <div class="ambitiegesprek-capture-head">
      <span class="ambitiegesprek-capture-session">{words.writesTo(services.name())}</span>
      <ColourChoice words={words} sorts={sorts} keyboard={keyboard} colour={colour} choose={chosen => change({ colour: chosen })} />
      <button type="button" class="ambitiegesprek-capture-target" dir="auto" aria-haspopup="listbox" aria-expanded={choosing.open}
        aria-label={`${words.target}: ${targetLabel ?? words.unknownTarget}`} onClick={choosing.toggle}>
        {targetLabel ?? words.unknownTarget}
      </button>
      <button type="button" class="ambitiegesprek-capture-close" aria-label={words.close} onClick={services.close}>×</button>
    </div>
  );
}

interface ColourProps {
  readonly words: Words['capture'];
  /** Each colour means something of its own. */
  readonly sorts: boolean;
  readonly keyboard: Keyboard | undefined;
  readonly colour: Colour;
  readonly choose: (colour: Colour) => void;
}

export function ColourChoice({ words, sorts, keyboard, colour, choose }: ColourProps): JSX.Element {
  const labels = sorts ? words.colours : words.colourNames;
  return (
    <span class="ambitiegesprek-capture-colours" role="group" aria-label={words.colour}>
      {COLOURS.map((one, index) => (
        <button type="button" key={one} data-color={one} aria-pressed={one === colour} aria-label={labels[one]}
          title={`${labels[one]} (${colourKeys(String(index + 1), keyboard)})`} class="ambitiegesprek-capture-colour"
          onClick={() => choose(one)}>
          {words.colourNames[one]}
        </button>
      ))}
    </span>
  );
}

interface FacetProps {
  readonly capture: Capture;
  readonly draft: CaptureDraft;
  readonly words: Words['capture'];
}

/** What the notes are beside their colour, where the method sorts them; pressing what was chosen takes it off. */
export function FacetRow({ capture: { colour, sorts, change }, draft, words }: FacetProps): JSX.Element | null {
  const facets = sorts ? FACETS_OF[colour] : [];
  if (facets.length === 0) return null;
  const chosen = facets.find(facet => facet === draft.facet);
  const choose = (id: string): void => { change({ facet: facets.find(facet => facet === id && facet !== chosen) }); };
  return (
    <div class="ambitiegesprek-capture-facets">
      <Chips label={words.facet} chips={facets.map(facet => ({ id: facet, label: words.facets[facet] }))} chosen={chosen} choose={choose}>
        <ToggleChip label={words.first} pressed={draft.first === true} press={() => { change({ first: draft.first !== true }); }} />
      </Chips>
    </div>
  );
}

import type { JSX } from 'preact';
import type { CaptureServices } from './capture-services';
import { ColourChoice } from './colour-choice';
import type { Capture } from './use-capture';

interface Props {
  readonly capture: Capture;
  readonly services: CaptureServices;
}

/** Words for sessions that are gone are offered here: nobody opens those any more. */
export function GoneNotes({ services: { words, gone } }: Pick<Props, 'services'>): JSX.Element {
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
export function CaptureHead({ capture: { colour, targetLabel, choosing, change }, services }: Props): JSX.Element {
  const { words } = services;
  return (
    <div class="ambitiegesprek-capture-head">
      <span class="ambitiegesprek-capture-session">{words.writesTo(services.name())}</span>
      <ColourChoice words={words} keyboard={services.keyboard} colour={colour} choose={chosen => change({ colour: chosen })} />
      <button type="button" class="ambitiegesprek-capture-target" dir="auto" aria-haspopup="listbox" aria-expanded={choosing.open}
        aria-label={`${words.target}: ${targetLabel ?? words.unknownTarget}`} onClick={choosing.toggle}>
        {targetLabel ?? words.unknownTarget}
      </button>
      <button type="button" class="ambitiegesprek-capture-close" aria-label={words.close} onClick={services.close}>×</button>
    </div>
  );
}

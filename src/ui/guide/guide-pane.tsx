import type { JSX } from 'preact';
import { ClosedPart } from './closed-part';
import { ClosingCue } from './closing-cue';
import { ConflictBanner } from './conflict-banner';
import { GroupSlot } from './group-slot';
import { type Guide, GuideProvider, phaseDefinition } from './guide-context';
import type { GuideServices } from './guide-services';
import { LookingBanner } from './looking-banner';
import { NextPhase } from './next-phase';
import { ParticipantNames } from './participant-names';
import { PhasePart } from './phase-part';
import { PhaseStrip } from './phase-strip';
import { PreparationPart } from './preparation-part';
import { RescuedWords } from './rescued-words';

interface PaneProps {
  readonly guide: Guide;
  readonly mountStrip: ((slot: HTMLElement) => () => void) | undefined;
}

/** The whole pane for one session. */
export function GuidePane({ guide, mountStrip }: PaneProps): JSX.Element {
  return (
    <GuideProvider value={guide}>
      <ParticipantNames />
      {guide.conflict && <ConflictBanner conflict={guide.conflict} />}
      <PhaseStrip />
      <LookingBanner />
      <RescuedWords />
      <ClosingCue />
      <div class="ambitiegesprek-guide-body" key={guide.looked}><Looked guide={guide} /></div>
      <NextPhase />
      <GroupSlot mount={mountStrip} />
    </GuideProvider>
  );
}

function Looked({ guide }: { readonly guide: Guide }): JSX.Element {
  const phase = phaseDefinition(guide, guide.looked);
  if (phase) return <PhasePart phase={phase} />;
  return guide.looked === 0 ? <PreparationPart /> : <ClosedPart />;
}

/** What stands there while no session is open. */
export function NoSession({ services }: { readonly services: GuideServices }): JSX.Element {
  const words = services.words.guide;
  const { newSession } = services;
  return (
    <div class="ambitiegesprek-guide-empty">
      <h2>{words.noSession}</h2>
      <p>{words.noSessionHint}</p>
      {newSession && <button type="button" class="mod-cta" onClick={() => { newSession(); }}>{words.newSession}</button>}
    </div>
  );
}

import type { JSX } from 'preact';
import { Before } from './blocks/before';
import { ClosingCue, ConflictBanner, LookingBanner, MethodNoteTold, RescuedWords, Resuming } from './told';
import { ClosedPart } from './blocks/closing';
import { Foot, GroupSlot, Onward } from './onward';
import { activityShown } from './activity-of-now';
import { type Guide, GuideProvider, phaseDefinition } from './guide-context';
import type { GuideServices } from './guide-services';
import { Now } from './now';
import { ParticipantNames } from './blocks/step-rows';
import { TimeLine } from './time-line';

/** The whole pane for one session: the time, the activity of now, what comes after it, what the group sees, and the way on. */
export function GuidePane({ guide }: { readonly guide: Guide }): JSX.Element {
  const phase = phaseDefinition(guide, guide.looked);
  const activity = phase && activityShown(guide, phase);
  return (
    <GuideProvider value={guide}>
      <ParticipantNames />
      <TimeLine />
      <div class="ambitiegesprek-told">
        {guide.conflict && <ConflictBanner conflict={guide.conflict} />}
        <LookingBanner />
        <MethodNoteTold />
        <RescuedWords />
        <ClosingCue />
        <Resuming />
      </div>
      {phase && activity ? <Now key={guide.looked} phase={phase} activity={activity} /> : guide.looked === 0 ? <Before /> : <ClosedPart />}
      <div class="ambitiegesprek-below">
        {phase && activity && <Onward phase={phase} activity={activity} />}
        {guide.looked > 0 && <GroupSlot mount={guide.note.mountStrip} />}
        <Foot last={phase !== undefined && phase.activities.at(-1) === activity} />
      </div>
    </GuideProvider>
  );
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

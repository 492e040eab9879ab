import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { peoplePresent } from '../../../core/contents';
import { type Preparation, preparationOf } from '../../../core/preparation';
import type { ConversationDefinition } from '../../../method/conversation';
import { LARGE_GROUP } from '../../../method/preparation';
import { preparationWords } from '../../../method/wording';
import { Icon } from '../../icon';
import { type Guide, useGuide, writtenWording } from '../guide-context';
import type { LastMeetingShown } from '../guide-services';
import { makeRoom } from '../newest';
import { EviPillars, scenariosOf } from './evi';
import { LastMeetingSteps, lastOpenSteps } from './last-meeting';
import { FromLastTime, OthersWays, PeopleList, Present } from './people';

/** Before the meeting: what it is for, and one after the other who comes, what to arrange, and what the school sent. */
export function Before(): JSX.Element {
  const guide = useGuide();
  const { session, words, lastMeeting, services: { conversation, wording } } = guide;
  const top = useRef<HTMLElement>(null);
  useLayoutEffect(() => { if (top.current) makeRoom(top.current); });
  const { title, purpose } = wording.conversation;
  const preparation = preparationOf(session);
  const { team = 0, others } = session.properties;
  const missing = Math.max(0, team - peoplePresent(session.properties));
  const lines = arrangedIn(guide, preparation);
  const done = lines.filter(line => line.done).length;
  const lastOpen = lastOpenSteps(guide);
  const rest = missing > 0 && others === undefined ? 'others' : done < lines.length ? 'preparation' : 'evi';
  const first = lastOpen > 0 ? 'last-meeting' : rest;
  return (
    <section ref={top} class="ambitiegesprek-now" data-part="before" aria-label={words.prepare}>
      <section class="ambitiegesprek-purpose-card">
        <h2>{title}</h2>
        <p title={purpose}>{purpose}</p>
      </section>
      <Present />
      <FromLastTime />
      <div class="ambitiegesprek-sections">
        {lastMeeting && <LastMeeting last={lastMeeting} open={lastOpen} first={first} />}
        <Section name="people" first={first} title={words.whoIsHere}><PeopleList /></Section>
        {missing > 0 && (
          <Section name="others" first={first} title={words.othersQuestion} brief={others ?? words.othersBrief(missing)}>
            <OthersWays />
          </Section>
        )}
        <Section name="preparation" first={first} title={words.preparation} brief={words.arranged(done, lines.length)}>
          <Arrange lines={lines} />
        </Section>
        {(session.method === undefined || usesEvi(conversation)) && (
          <Section name="evi" first={first} title={words.evi} brief={scenariosOf(preparation).join(' · ')}><EviPillars /></Section>
        )}
      </div>
    </section>
  );
}

/** A method of one's own may be about something else altogether. */
function usesEvi({ phases }: ConversationDefinition): boolean {
  return phases.some(({ activities }) => activities.some(({ showsEvi, inputs }) => showsEvi === true || inputs.includes('evi')));
}

interface LastProps {
  readonly last: LastMeetingShown;
  readonly open: number;
  readonly first: string;
}

function LastMeeting({ last, open, first }: LastProps): JSX.Element {
  const { words } = useGuide();
  const title = words.lastTime(last.name, last.session.properties.date);
  return (
    <Section name="last-meeting" first={first} title={title} brief={words.lastOpenCount(open)}>
      <LastMeetingSteps last={last} />
    </Section>
  );
}

interface SectionProps {
  readonly name: string;
  /** The one that is unfolded while nobody chose another. */
  readonly first: string;
  readonly title: string;
  /** How it stands, in a few words. */
  readonly brief?: string;
  readonly children: ComponentChildren;
}

/** One is unfolded at a time, so that all of them stay in view. */
function Section({ name, first, title, brief, children }: SectionProps): JSX.Element {
  const { choices } = useGuide();
  const open = (choices.get('before') ?? first) === name;
  return (
    <section class="ambitiegesprek-section" data-part={name}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => { choices.set('before', open ? 'none' : name); }}>
          <span>{title}</span> <span class="ambitiegesprek-quiet" dir="auto">{brief}</span><Icon name={open ? 'up' : 'down'} />
        </button>
      </h3>
      {open && <div class="ambitiegesprek-section-body">{children}</div>}
    </section>
  );
}

interface Line {
  readonly words: string;
  readonly done: boolean;
}

/** What to arrange. The note's own list leads, so that a template of one's own is respected; without one the method's list is offered. */
function arrangedIn(guide: Guide, { items }: Preparation): readonly Line[] {
  const people = peoplePresent(guide.session.properties);
  const offered = guide.services.conversation.preparation.filter(key => key !== 'large-group' || people === 0 || people >= LARGE_GROUP);
  return items.length > 0 ? items : offered.map(key => ({ words: preparationWords(writtenWording(guide), key).item, done: false }));
}

function Arrange({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  const guide = useGuide();
  const said = guide.services.conversation.preparation.map(key => preparationWords(writtenWording(guide), key));
  const remarks = new Map(said.map(({ item, remark }) => [item, remark]));
  return (
    <ul class="ambitiegesprek-checklist">
      {lines.map((line, index) => (
        <Item key={`${index}-${line.words}`} {...line} list={lines.map(one => one.words)}
          remark={[...remarks].find(([item]) => line.words.startsWith(item))?.[1]} />
      ))}
    </ul>
  );
}

interface ItemProps extends Line {
  readonly list: readonly string[];
  readonly remark: string | undefined;
}

function Item({ words, done, list, remark }: ItemProps): JSX.Element {
  const { send } = useGuide();
  return (
    <li data-done={done}>
      <label title={remark}>
        <input type="checkbox" checked={done}
          onChange={event => { send({ verb: 'tick-preparation', item: words, done: event.currentTarget.checked, list }); }} />
        <span dir="auto">{words}</span>
      </label>
      {remark !== undefined && <p class="ambitiegesprek-spoken">{remark}</p>}
    </li>
  );
}

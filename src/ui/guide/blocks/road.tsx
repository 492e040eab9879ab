import type { JSX } from 'preact';
import { milestonesOf } from '../../../core/looking-back';
import type { MilestoneOwner } from '../../../core/session';
import { Chips } from '../../chips';
import { EntryField } from '../entry-field';
import { useGuide } from '../guide-context';

const OWNERS: readonly MilestoneOwner[] = ['self', 'teacher', 'pupil'];
const CHOSEN = 'milestone-owner';

/** The milestones on the road so far, each for whom it was one. */
export function RoadBlock(): JSX.Element {
  const { session, words, choices, emit } = useGuide();
  const owner = OWNERS.find(one => one === choices.get(CHOSEN)) ?? 'self';
  const milestones = milestonesOf(session);
  return (
    <section class="ambitiegesprek-guide-part" data-part="road" aria-label={words.road}>
      <EntryField field="new-milestone" label={words.milestone} placeholder={words.milestone} add={words.add}
        commit={text => emit({ verb: 'add-milestone', words: text, owner })}>
        <Chips label={words.milestoneOf} chips={OWNERS.map(id => ({ id, label: words.milestoneOwners[id] }))} chosen={owner}
          choose={id => { choices.set(CHOSEN, id); }} />
      </EntryField>
      <ol class="ambitiegesprek-rows ambitiegesprek-boxed ambitiegesprek-road">
        {milestones.map(({ words: said, owner: whose }, index) => (
          <li key={`${index} ${said}`}>
            <span dir="auto">{said}</span>{whose && <span class="ambitiegesprek-quiet">{words.milestoneOwners[whose]}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

import type { JSX } from 'preact';
import { isOpenStep, newestFirst } from '../../core/years/followed-steps';
import { meetingName, useYears } from './years-context';

/** What the school has still to do. Personal steps belong to a person and are not listed. */
export function OpenSteps(): JSX.Element {
  const shown = useYears();
  const { years, services, words: { view } } = shown;
  const open = newestFirst(years.steps.filter(step => isOpenStep(step) && !step.personal));
  return (
    <section class="ambitiegesprek-years-open">
      <h2>{open.length === 0 ? view.noOpenSteps : view.openSteps(open.length)}</h2>
      <ul>
        {open.map(({ words, group, meetings }, index) => (
          <li key={index}>
            <button type="button" class="ambitiegesprek-years-row"
              onClick={() => { services.goTo(years.meetings[meetings.at(-1) ?? 0]?.card.path ?? '', group?.heading); }}>
              <span dir="auto">{words}</span>
              <small>{[group?.words, meetingName(shown, meetings[0] ?? 0)].filter(part => part).join(' · ')}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

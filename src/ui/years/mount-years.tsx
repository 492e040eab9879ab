import { render } from 'preact';
import type { YearsHandle, YearsPageView, YearsServices } from './years-services';
import { YearsPage } from './years-page';

/** The page of one school through the years. */
export function mountYears(container: HTMLElement, services: YearsServices): YearsHandle {
  const draw = (view: YearsPageView): void => { render(<YearsPage view={view} services={services} />, container); };
  return {
    update: draw,
    focus: () => { container.querySelector<HTMLElement>('input, button')?.focus(); },
    destroy: () => { render(null, container); },
  };
}

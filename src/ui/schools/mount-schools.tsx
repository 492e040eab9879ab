import { render } from 'preact';
import { SchoolsPage } from './schools-page';
import type { SchoolsHandle, SchoolsPageView, SchoolsServices } from './schools-services';

/** The page of all schools. */
export function mountSchools(container: HTMLElement, services: SchoolsServices): SchoolsHandle {
  return {
    update: (view: SchoolsPageView) => { render(<SchoolsPage view={view} services={services} />, container); },
    destroy: () => { render(null, container); },
  };
}

import type { TFile, View } from 'obsidian';
import { elementsOf, sourceOf, spanOf } from '../../core/place';
import { linkToHeading } from '../../core/years/heading-link';
import type { YearsServices } from '../../ui/years/years-services';
import type { Context } from '../context';
import { told } from '../say';
import { openPlace } from '../session/show-place';
import { YEARS_VIEW } from './open-years';

const PRINTING = 'ambitiegesprek-is-printing-years';
const PAPER = 'ambitiegesprek-years-paper';

/** Everything the page of the years asks of the world, answered by the app. */
export function yearsServices(context: Context, view: Pick<View, 'containerEl'>): YearsServices {
  const { app, words } = context;
  return {
    words,
    goTo: (path, heading) => {
      const file = app.vault.getFileByPath(path);
      if (file) told(context, () => goTo(context, file, heading));
    },
    preview: (path, heading, targetEl, event) => {
      const file = app.vault.getFileByPath(path);
      if (!file) return;
      const name = app.metadataCache.fileToLinktext(file, '', true);
      const linktext = heading === undefined ? name : linkToHeading(name, heading).slice(2, -2);
      app.workspace.trigger('hover-link', { event, source: YEARS_VIEW, hoverParent: view, targetEl, linktext, sourcePath: '' });
    },
    print: () => {
      const page = view.containerEl.querySelector('.ambitiegesprek-years-page');
      if (page) print(view.containerEl, page);
    },
  };
}

/** The heading may have moved since it was read; where it is gone the note is opened at its top. */
async function goTo(context: Context, file: TFile, heading: string | undefined): Promise<void> {
  const session = await context.files.read(file);
  const element = elementsOf(session).find(one => heading !== undefined && sourceOf(session, one.place) === heading);
  await openPlace(context, file, element ? spanOf(session, element.place).from : 0);
}

/** CSS pixels within the margins of A3 that lies. */
const PAPER_HEIGHT = 1_030;
/** Below this share of their size words cannot be read on paper: what is left goes on to a next one. */
const LEAST_SHARE = 0.6;

/** The app prints its window; the style sheet leaves in it only a copy of the page, on A3. */
function print({ doc, win }: HTMLElement, page: Node): void {
  // Where the app did not tell that it had printed, the last copy is still there.
  doc.body.querySelector(`:scope > .${PAPER}`)?.remove();
  const paper = doc.body.createDiv({ cls: ['ambitiegesprek-years-view', PAPER] });
  paper.append(page.cloneNode(true));
  const share = PAPER_HEIGHT / Math.max(PAPER_HEIGHT, paper.getBoundingClientRect().height);
  paper.setCssProps({ '--ambitiegesprek-years-share': String(Math.max(LEAST_SHARE, share)) });
  doc.body.addClass(PRINTING);
  win.addEventListener('afterprint', () => {
    doc.body.removeClass(PRINTING);
    paper.remove();
  }, { once: true });
  win.print();
}

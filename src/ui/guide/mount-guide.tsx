import { render } from 'preact';
import { agenda, currentPhase, planOf } from '../../core/agenda';
import type { Session } from '../../core/session';
import { rescueStrays } from './draft-name';
import type { Choices, Guide } from './guide-context';
import { GuidePane, NoSession } from './guide-pane';
import type { GuideHandle, GuideServices, GuideState, NoteServices } from './guide-services';
import { wordsOfSession } from '../words-of-session';
import { OpenFields } from './typed-words';

/** Draws the guide into a container; nothing is shown before the first `update`. */
export function mountGuide(container: HTMLElement, services: GuideServices): GuideHandle {
  return new MountedGuide(container, services);
}

class MountedGuide implements GuideHandle {
  private readonly fields = new OpenFields();
  private view: GuideState | undefined;
  private guide: Guide | undefined;
  private looked: number | undefined;
  private choices = new Map<string, string>();

  constructor(private readonly container: HTMLElement, private services: GuideServices) {
    container.classList.add('ambitiegesprek-guide');
    container.tabIndex = -1;
  }

  update(view: GuideState): void {
    // What was looked at belongs to the note that was open.
    if (view.note?.id !== this.view?.note?.id && this.view !== undefined) this.forget();
    const comesIntoView = view.note !== undefined && view.note.id !== this.view?.note?.id;
    this.view = view;
    if (comesIntoView && view.session && view.note) rescueStrays(view.note.drafts, view.session);
    this.draw();
  }

  configure(services: GuideServices): void {
    this.services = services;
    this.draw();
  }

  look(phase: number | undefined): void {
    this.looked = phase;
    // What was picked or unfolded in one phase is not meant for another.
    for (const name of [...this.choices.keys()]) if (/^(?:fold-|peeked$)/u.test(name)) this.choices.delete(name);
    this.draw();
  }

  looking(): number | undefined {
    return this.looked;
  }

  focus(): void {
    this.container.focus();
  }

  commitPending(): Promise<void> {
    return this.fields.commitAll();
  }

  destroy(): void {
    this.services.told(() => this.commitPending());
    render(null, this.container);
    this.container.classList.remove('ambitiegesprek-guide');
  }

  private forget(): void {
    this.looked = undefined;
    this.choices = new Map();
  }

  private draw(): void {
    if (this.view === undefined) return;
    const { session, note } = this.view;
    this.guide = session && note ? this.shared(this.view, session, note) : undefined;
    const pane = this.guide && note
      ? <GuidePane key={note.id} guide={this.guide} />
      : <NoSession services={this.services} />;
    render(pane, this.container);
  }

  private shownChoices(): Choices {
    const { choices } = this;
    return {
      get: name => choices.get(name),
      set: (name, value) => {
        if (value === undefined) choices.delete(name);
        else choices.set(name, value);
        this.draw();
      },
    };
  }

  private shared(view: GuideState, session: Session, note: NoteServices): Guide {
    const { services, fields } = this;
    const { properties } = session;
    const time = agenda(properties.course, planOf(services.conversation.phases, properties), view.now, services.resolve);
    const meeting = currentPhase(properties);
    return {
      services, fields, session, meeting, note,
      agenda: time,
      words: wordsOfSession(services.words, session).guide,
      looked: this.looked ?? meeting,
      choices: this.shownChoices(),
      roomQuestion: view.roomQuestion,
      silence: view.silence,
      previousPeople: view.previousPeople ?? [],
      lastMeeting: view.lastMeeting,
      methodTold: view.methodTold,
      conflict: view.conflict,
      drafts: note.drafts,
      look: phase => { this.look(phase); },
      emit: intent => note.emit(intent),
      send: intent => { services.told(() => note.emit(intent)); },
    };
  }
}

let lists = 0;

/**
 * Makes a field and the app's list below it one to who listens: which choice is marked is read out. The app marks it with a
 * class and tells nobody.
 */
export function speakChoices(field: HTMLElement, list: HTMLElement): void {
  if (list.getAttribute('role') === 'listbox') return;
  lists += 1;
  const id = `ambitiegesprek-choices-${lists}`;
  list.id = id;
  list.setAttribute('role', 'listbox');
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  const mark = (): void => { markChoices(field, list); };
  // It lives as long as the list: no dialog keeps one.
  new MutationObserver(mark).observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
  mark();
}

function markChoices(field: HTMLElement, list: HTMLElement): void {
  const choices = [...list.children].filter(choice => choice.matches('.suggestion-item'));
  choices.forEach((choice, at) => {
    choice.id = `${list.id}-${at}`;
    choice.setAttribute('role', 'option');
    choice.setAttribute('aria-selected', String(choice.matches('.is-selected')));
  });
  field.setAttribute('aria-expanded', String(choices.length > 0));
  const marked = choices.find(choice => choice.matches('.is-selected'));
  if (marked) field.setAttribute('aria-activedescendant', marked.id);
  else field.removeAttribute('aria-activedescendant');
}

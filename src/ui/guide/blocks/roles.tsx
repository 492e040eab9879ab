import type { JSX } from 'preact';
import { useGuide } from '../guide-context';
import { WordsField } from '../words-field';

/** Who leads the school, and who coordinates its culture education. */
export function RolesBlock(): JSX.Element {
  const { words } = useGuide();
  return (
    <section class="ambitiegesprek-guide-part" data-part="roles" aria-label={words.roles}>
      <Detail name="head" />
      <Detail name="coordinator" />
    </section>
  );
}

/** Where the agreements stand. */
export function AgreementBlock(): JSX.Element {
  const { words } = useGuide();
  return (
    <section class="ambitiegesprek-guide-part" data-part="agreement" aria-label={words.roleNames.agreement}>
      <Detail name="agreement" />
    </section>
  );
}

function Detail({ name }: { readonly name: 'head' | 'coordinator' | 'agreement' }): JSX.Element {
  const { session: { properties }, words, emit } = useGuide();
  return (
    <label class="ambitiegesprek-labelled-field">
      <span>{words.roleNames[name]}</span>
      <WordsField field={name} label={words.roleNames[name]} placeholder={words.roleHints[name]}
        value={properties[name] ?? properties.unclear[name] ?? ''}
        commit={text => emit({ verb: 'set-detail', detail: name, value: text })} />
    </label>
  );
}

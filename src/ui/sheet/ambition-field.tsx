import type { JSX } from 'preact';
import type { Ambition } from '../../core/session';
import { InlineWords } from '../inline';
import { memo } from '../memo';
import { ClusterColumns } from './cluster-columns';
import type { Arrangement } from './arrange';
import { EnergyTally } from './energy-tally';
import { HeadingActs } from './heading-acts';
import { HeldThings } from './held-things';
import { limitOf } from './allowance';
import type { Allowance } from './allowance';
import type { Order } from './order';
import { useMark, useSheet } from './sheet-view';
import { StatusSigns } from './status-signs';
import { attributesOf, classOf } from './thing-attributes';
import { WordsEditor } from './words-editor';

interface Props {
  readonly ambition: Ambition;
  /** 1 for the first on the sheet. */
  readonly position: number;
  readonly arrangement: Arrangement;
  readonly order: Order;
  readonly allowance: Allowance;
}

function FieldOnSheet({ ambition, position, arrangement, order, allowance }: Props): JSX.Element {
  const view = useSheet();
  const mark = useMark(ambition.key);
  const { words } = view;
  const wording = mark.edit?.kind === 'words' ? mark.edit : undefined;
  // The wall shows the number that was written there.
  const number = ambition.number ?? position;
  const label = words.ambitionName(number, ambition.text === '' ? words.wordless : ambition.text);
  return (
    <div {...attributesOf(view, ambition, mark, label)} class={classOf('ambition', mark)}>
      <div class="ambitiegesprek-ambition-header" data-handle={ambition.key}>
        <span class="ambitiegesprek-ambition-number" title={words.ambition(number)}>{number}</span>
        <div class="ambitiegesprek-ambition-words" data-part="text" dir="auto" hidden={wording !== undefined}>
          <InlineWords inline={ambition.inline} links={view.services} />
        </div>
        {ambition.text === '' && wording === undefined && <span class="ambitiegesprek-nameless">{words.ambitionPlaceholder}</span>}
        {wording && <WordsEditor key={wording.id} edit={wording} label={words.ambitionPlaceholder} />}
        <StatusSigns of={ambition} />
        <EnergyTally energy={ambition.energy} rank={undefined} />
        <HeadingActs thing={ambition} digit={order.digits.get(ambition.key)} />
      </div>
      <div role="group" class="ambitiegesprek-field-body">
        <ClusterColumns clusters={ambition.clusters} columns={arrangement.fieldColumns} across={arrangement.across} order={order}
          allowance={allowance} />
        <HeldThings notes={ambition.notes} steps={ambition.steps} edit={mark.edit} limit={limitOf(ambition.key, ambition, allowance)} />
      </div>
    </div>
  );
}

/** The large field of one ambition with all that it grew from and that hangs on it. */
export const AmbitionField = memo(FieldOnSheet);

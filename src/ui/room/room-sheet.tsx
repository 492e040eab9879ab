import type { ComponentChildren, JSX } from 'preact';
import type { Ambition, Cluster } from '../../core/session';
import { InlineWords } from '../inline';
import type { RoomContent } from './room-content';
import { RoomExpectation, RoomHeld, RoomStep, type RoomManner } from './room-things';

interface SheetProps {
  readonly content: RoomContent;
  readonly manner: RoomManner;
}

/** The sheet in columns, in the order in which a room reads: what was chosen first. */
export function RoomSheet({ content, manner }: SheetProps): JSX.Element {
  const { ambitions, clusters, loose, steps, expectations } = content;
  const { room } = manner.words;
  return (
    <>
      {expectations.length > 0 && (
        <Part title={room.expectations}>
          {expectations.map(one => <RoomExpectation key={one.key} expectation={one} manner={manner} />)}
        </Part>
      )}
      {ambitions.map((one, index) => <AmbitionField key={one.key} ambition={one} number={index + 1} manner={manner} />)}
      {steps.length > 0 && <Part title={room.steps}>{steps.map(one => <RoomStep key={one.key} step={one} manner={manner} />)}</Part>}
      {clusters.length > 0 && (
        <Part title={ambitions.length > 0 ? room.otherClusters : undefined}>
          {clusters.map(one => <ClusterGroup key={one.key} cluster={one} manner={manner} />)}
        </Part>
      )}
      {loose.length > 0 && (
        <Part title={clusters.length > 0 ? room.loose : undefined}><RoomHeld holder={{ notes: loose, steps: [] }} manner={manner} /></Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string | undefined; readonly children: ComponentChildren }): JSX.Element {
  return <section class="ambitiegesprek-room-part">{title !== undefined && <h3>{title}</h3>}{children}</section>;
}

interface AmbitionProps {
  readonly ambition: Ambition;
  readonly number: number;
  readonly manner: RoomManner;
}

function AmbitionField({ ambition, number, manner }: AmbitionProps): JSX.Element {
  return (
    <section class="ambitiegesprek-room-ambition" data-kind="ambition" data-key={ambition.key}>
      <header>
        <span>{manner.words.room.ambition(ambition.number ?? number)}</span>
        <h2 data-part="text" dir="auto"><InlineWords inline={ambition.inline} links={manner.links} /></h2>
      </header>
      <RoomHeld holder={ambition} manner={manner} />
      {ambition.clusters.map(cluster => <ClusterGroup key={cluster.key} cluster={cluster} manner={manner} />)}
    </section>
  );
}

function ClusterGroup({ cluster, manner }: { readonly cluster: Cluster; readonly manner: RoomManner }): JSX.Element {
  return (
    <div class="ambitiegesprek-room-cluster" data-kind="cluster" data-key={cluster.key}>
      <h3><span data-part="text" dir="auto"><InlineWords inline={cluster.inline} links={manner.links} /></span></h3>
      <RoomHeld holder={cluster} manner={manner} />
    </div>
  );
}

import { clusterBehind } from './new-cluster';
import { treeOf } from './blocks';
import { withAll, withHolding, type Operation } from './scene';

export const splitCluster: Operation<'split-cluster'> = (scene, { cluster, notes, word }) => withHolding(scene, cluster, holding =>
  withAll(scene, notes, elements => clusterBehind(scene, treeOf(scene, holding), holding.level, word, elements)));

import { vocabulary } from '../../core/language';
import type { GroupSees, InputBlock } from '../conversation';

/** The blocks of the guide, as a method note calls them. */
export const blockWords = vocabulary<InputBlock>({
  'people': ['deelnemers', 'people'],
  'expectations': ['verwachtingen', 'expectations'],
  'own-part': ['eigen rol', 'own part'],
  'focus': ['focus', 'focus'],
  'beneath': ['vraag eronder', 'question beneath'],
  'drawing': ['tekening', 'drawing'],
  'notes': ['briefjes', 'notes'],
  'grouping': ['clusteren', 'grouping'],
  'words': ['clusterwoorden', 'cluster words'],
  'energy': ['energie', 'energy'],
  'choosing': ['kiezen', 'choosing'],
  'wording': ['verwoorden', 'wording'],
  'hanging': ['ophangen', 'hanging'],
  'deciding': ['besluiten', 'deciding'],
  'first-steps': ['eerste stappen', 'first steps'],
  'steps': ['stappen', 'steps'],
  'own-steps': ['eigen stappen', 'own steps'],
  'needs': ['wat nodig is', 'needs'],
  'evaluation': ['evaluatie', 'evaluation'],
  'others': ['anderen', 'others'],
  'outcomes': ['uitkomsten', 'outcomes'],
  'photo': ['foto', 'photo'],
  'hanging-up': ['vel ophangen', 'hanging up'],
  'testing': ['ambities toetsen', 'testing'],
  'road': ['weg', 'road'],
  'looking-back': ['terugblik', 'looking back'],
  'roles': ['rollen', 'roles'],
  'evi': ['evi', 'evi'],
  'agreement': ['overeenkomst', 'agreement'],
});

/** What the group has before its eyes. */
export const groupWords = vocabulary<GroupSees>({
  start: ['begin', 'start'],
  contract: ['verwachtingen', 'contract'],
  focus: ['focus', 'focus'],
  writing: ['schrijven', 'writing'],
  grouping: ['clusteren', 'grouping'],
  energy: ['energie', 'energy'],
  choosing: ['kiezen', 'choosing'],
  ideas: ['ideeën', 'ideas'],
  stock: ['voorraad', 'stock'],
  steps: ['stappen', 'steps'],
  outcomes: ['uitkomsten', 'outcomes'],
  road: ['weg', 'road'],
  last: ['slot', 'last'],
});

/** What the group sees where an activity with this block says nothing of it; else its expectations. */
export const SEEN_WITH: Readonly<Partial<Record<InputBlock, GroupSees>>> = {
  'focus': 'focus', 'beneath': 'focus', 'drawing': 'writing', 'notes': 'writing', 'grouping': 'grouping', 'words': 'energy',
  'energy': 'energy', 'choosing': 'choosing', 'wording': 'choosing', 'testing': 'choosing', 'looking-back': 'choosing', 'road': 'road',
  'hanging': 'stock', 'deciding': 'stock', 'first-steps': 'steps', 'steps': 'steps', 'own-steps': 'steps', 'needs': 'steps',
  'evaluation': 'steps', 'others': 'steps', 'outcomes': 'outcomes', 'photo': 'last', 'hanging-up': 'last',
};

export type MethodField =
  | 'kind' | 'ambitions' | 'sheet' | 'sorts' | 'roles' | 'previous' | 'short' | 'why' | 'pitfall' | 'block' | 'group' | 'silence' | 'shows'
  | 'facet' | 'id';

export const methodFields = vocabulary<MethodField>({
  kind: ['soort', 'kind'],
  ambitions: ['ambities', 'ambitions'],
  sheet: ['vel', 'sheet'],
  sorts: ['soorten', 'sorts'],
  roles: ['rollen', 'roles'],
  previous: ['vorige', 'previous'],
  short: ['kort', 'short'],
  why: ['waarom', 'why'],
  pitfall: ['valkuil', 'pitfall'],
  block: ['blok', 'block'],
  group: ['groep', 'group'],
  silence: ['stilte', 'silence'],
  shows: ['toont', 'shows'],
  facet: ['facet', 'facet'],
  id: ['id', 'id'],
});

export const showsWords = vocabulary<'evi' | 'earlier'>({ evi: ['evi', 'evi'], earlier: ['eerder', 'earlier'] });

export const yesOrNo = vocabulary<'yes' | 'no'>({ yes: ['ja', 'yes'], no: ['nee', 'no'] });

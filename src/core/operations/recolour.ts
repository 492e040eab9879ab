import { change, refuse } from '../result';
import type { Colour } from '../session';
import { colourTag, tags } from '../syntax';
import type { Language } from '../language';
import { replaceSpan, type TextEdit } from '../writing/text-edit';
import type { PlacedItem } from '../writing/sections';
import { behindWords, knownTags, placedItem, takingOut, type WrittenTag } from './item-parts';
import { isItem, withAll, type Operation } from './scene';

export const recolour: Operation<'recolour'> = (scene, { targets, colour }) => withAll(scene, targets, elements => {
  const items = elements.filter(isItem).flatMap(item => placedItem(scene, item) ?? []);
  const edits = items.flatMap(item => colourEdits(scene.text, item, colour, scene.language));
  return edits.length === 0 ? refuse({ code: 'nothing-to-do' }) : change(edits);
});

/** Edits that give an item one colour, or none. */
export function colourEdits(text: string, item: PlacedItem, colour: Colour | undefined, language: Language): TextEdit[] {
  const found = coloursOf(item);
  if (colour !== undefined && found.length === 0) return [behindWords(text, item, colourTag(colour, language))];
  return coloursChanged(text, found, colour);
}

/** The first of the colours that stand there is changed in place and keeps its facet, the others go; without a colour all go. */
export function coloursChanged(text: string, found: readonly WrittenTag[], colour: Colour | undefined): TextEdit[] {
  const [first, ...others] = found;
  if (colour === undefined || first === undefined) return found.map(tag => takingOut(text, tag));
  const rest = others.map(tag => takingOut(text, tag));
  return first.name === colour ? rest : [replaceSpan(first, tagLike(text, first, colour)), ...rest];
}

export function coloursOf(item: PlacedItem): WrittenTag[] {
  return onlyColours(knownTags(item));
}

export function onlyColours(found: readonly WrittenTag[]): WrittenTag[] {
  return found.filter(({ name }) => name !== 'focus');
}

/** A tag in the language of the one it replaces. */
function tagLike(text: string, { from, to, facet }: WrittenTag, colour: Colour): string {
  const word = text.slice(from + 1, to).split('/')[0] ?? '';
  return `#${tags.word(colour, tags.read(word)?.language ?? 'nl')}${facet}`;
}

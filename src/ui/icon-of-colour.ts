import type { Colour } from '../core/session';
import type { IconName } from './icon';

/** The sign of each colour, for whoever does not see it: a wish, an idea, what grows already, a step. */
export const ICON_OF_COLOUR = {
  yellow: 'star', pink: 'bulb', green: 'leaf', large: 'feet',
} as const satisfies Readonly<Record<Colour, IconName>>;

/** The same signs by their names in the icon set of the app, for menus. */
export const MENU_ICON_OF_COLOUR: Readonly<Record<Colour, string>> = {
  yellow: 'star', pink: 'lightbulb', green: 'leaf', large: 'footprints',
};

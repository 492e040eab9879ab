import { Menu } from 'obsidian';
import type { Point } from '../../core/geometry';
import type { MenuItem as Line } from '../../ui/menu-item';

/** Shows lines as the app's own menu. A line with a submenu opens that in its place: the API knows no nested menus. */
export function openMenu(doc: Document, at: MouseEvent | Point, lines: readonly Line[]): void {
  const menu = new Menu();
  for (const line of lines) addLine(menu, doc, at, line);
  if ('clientX' in at) menu.showAtMouseEvent(at);
  else menu.showAtPosition({ x: at.x, y: at.y }, doc);
}

function addLine(menu: Menu, doc: Document, at: MouseEvent | Point, line: Line): void {
  const { submenu } = line;
  menu.addItem((item) => {
    item.setTitle(submenu ? `${line.label}…` : line.label);
    if (line.icon) item.setIcon(line.icon);
    if (line.section) item.setSection(line.section);
    if (line.checked !== undefined) item.setChecked(line.checked);
    if (line.disabled) item.setDisabled(true);
    if (line.warning) item.setWarning(true);
    item.onClick(() => {
      if (submenu) openMenu(doc, at, submenu);
      else line.act?.();
    });
  });
}

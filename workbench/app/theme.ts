import type { App } from '../obsidian/app';

const STORED = 'workbench-theme';

function show(isDark: boolean, bodies: HTMLElement[]): void {
  bodies.forEach(body => {
    body.classList.toggle('theme-dark', isDark);
    body.classList.toggle('theme-light', !isDark);
  });
}

export function applyTheme(): void {
  const asked = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem(STORED);
  show(asked === 'dark', [document.body]);
}

export function toggleTheme(app: App): void {
  const isDark = !app.isDarkMode();
  localStorage.setItem(STORED, isDark ? 'dark' : 'light');
  show(isDark, [document.body, ...app.workspace.windows().map(container => container.doc.body)]);
  app.workspace.trigger('css-change');
}

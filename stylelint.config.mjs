/** Classes of the app that the plugin's own elements bear or lie in; every other class is the plugin's. */
const OF_THE_APP = ['clickable-icon', 'cm-line', 'mod-left-split', 'mod-right-split', 'modal', 'modal-content',
  'setting-item', 'setting-item-control', 'setting-item-info', 'setting-item-name', 'theme-dark', 'view-content',
  'view-header-title-container', 'checkbox-container', 'suggestion-item', 'modal-close-button'];

export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'selector-class-pattern': [`^(ambitiegesprek-[a-z-]+|${OF_THE_APP.join('|')})$`, { message: 'A class of the plugin begins with ambitiegesprek-.' }],
    // Themes carry the variables; any other rule (steps of an animation aside) names something of the plugin, so that it touches nothing of the app.
    'selector-disallowed-list': [[/^(?!body$|\.theme-dark$|\d+%$)(?!.*ambitiegesprek-)/], { message: 'A selector names something of the plugin.' }],
    'selector-max-id': 0,
    // Slow on large pages; the app's guidelines ask for none.
    'selector-pseudo-class-disallowed-list': ['has'],
    'declaration-no-important': true,
    'function-url-scheme-allowed-list': ['data'],
    'color-named': 'never',
    // Safari on a tablet knows text selection by its old name only.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-user-select'] }],
  },
};

// Sets the look before the first drawing, so that no page flashes in another one. The rule is `resolveLook` in
// src/domain/model/look.ts; tests/unit/state/look-script.test.ts holds the two equal.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('buurtkompas.look');
  } catch {
    // Nothing can be kept on this device: it decides by itself.
  }
  const device = matchMedia('(prefers-contrast: more)').matches
    ? 'contrast'
    : matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light';
  document.documentElement.dataset.look = ['light', 'dark', 'contrast'].includes(choice) ? choice : device;
})();

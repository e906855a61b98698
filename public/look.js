// Sets the look before the first drawing, so that no page flashes in another one. The rules are `resolveLook` in
// src/domain/model/look.ts and `followEasy` in src/state/easy.ts; tests/unit/state/look-script.test.ts holds them equal.
(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Nothing can be kept on this device: it decides by itself.
      return null;
    }
  };
  const choice = kept('buurtkompas.look');
  const device = matchMedia('(prefers-contrast: more)').matches
    ? 'contrast'
    : matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light';
  const { dataset } = document.documentElement;
  dataset.look = ['light', 'dark', 'contrast'].includes(choice) ? choice : device;
  const linked = new URLSearchParams(location.search).get('easy') === '1';
  if (linked || kept('buurtkompas.easy') === '1') dataset.easy = '';
})();

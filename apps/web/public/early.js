// Runs before the first paint, as a file because a strict Content-Security-Policy refuses inline scripts.
// It only repeats what src/i18n/load-language.ts and src/appearance/appearance.ts will say once they are loaded.
(() => {
  const root = document.documentElement;
  if (location.pathname.split('/')[1] === 'ru') root.lang = 'ru';
  try {
    const appearance = JSON.parse(localStorage.getItem('korsetkish.appearance') ?? '{}');
    if (appearance.scheme === 'light' || appearance.scheme === 'dark')
      root.dataset.scheme = appearance.scheme;
    if (appearance.lowVision === true) root.dataset.vision = 'low';
  } catch {
    // Storage is closed or holds something else: the reader gets the system's colours.
  }
})();

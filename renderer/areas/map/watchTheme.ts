/** Calls back when the colours or the fonts on the page change; gives the function that ends it. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  let stopped = false;
  void document.fonts.ready.then(() => {
    if (!stopped) listener();
  });
  return () => {
    stopped = true;
    observer.disconnect();
  };
}

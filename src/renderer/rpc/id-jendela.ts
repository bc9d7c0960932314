const KUNCI = 'mufakat.jendela';

/**
 * The name of this window for as long as it lives, also when it is loaded again. It is laid down only while the page goes away: a window
 * that is opened from this one, or made by copying it, takes over all that lies there and would pass for the same.
 */
export function takeIdJendela(): string {
  const id = sessionStorage.getItem(KUNCI) ?? crypto.randomUUID();
  sessionStorage.removeItem(KUNCI);
  window.addEventListener('pagehide', () => sessionStorage.setItem(KUNCI, id));
  window.addEventListener('pageshow', () => sessionStorage.removeItem(KUNCI));
  return id;
}

/**
 * Puts a text on the clipboard; false when the window refuses. It goes by the copy command of the page, since every permission of the
 * newer way is refused in the desktop window.
 */
export function copyText(teks: string): boolean {
  const semula = document.activeElement;
  const wadah = document.createElement('textarea');
  wadah.value = teks;
  wadah.setAttribute('aria-hidden', 'true');
  wadah.style.position = 'fixed';
  wadah.style.opacity = '0';
  document.body.append(wadah);
  wadah.select();
  try {
    return document.execCommand('copy');
  } finally {
    wadah.remove();
    if (semula instanceof HTMLElement) semula.focus();
  }
}

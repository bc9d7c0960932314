import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * Only what has no place in the screens. Hidden until Alt is pressed; on macOS copying and pasting by key need the menu.
 * No reload and no developer tools: both would throw away what is being typed.
 */
export function setMenu(): void {
  const mufakat: MenuItemConstructorOptions = {
    label: 'Mufakat',
    submenu: [{ role: 'quit', label: 'Keluar' }],
  };
  const sunting: MenuItemConstructorOptions = {
    label: 'Sunting',
    submenu: [
      { role: 'cut', label: 'Potong' },
      { role: 'copy', label: 'Salin' },
      { role: 'paste', label: 'Tempel' },
      { role: 'selectAll', label: 'Pilih semua' },
    ],
  };
  const tampilan: MenuItemConstructorOptions = {
    label: 'Tampilan',
    submenu: [
      { role: 'zoomIn', label: 'Perbesar' },
      { role: 'zoomOut', label: 'Perkecil' },
      { role: 'resetZoom', label: 'Ukuran biasa' },
      { type: 'separator' },
      { role: 'togglefullscreen', label: 'Layar penuh' },
    ],
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate([mufakat, sunting, tampilan]));
}

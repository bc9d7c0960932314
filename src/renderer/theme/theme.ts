import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from '@mantine/core';

const aksen: MantineColorsTuple = [
  'var(--accent-tint)',
  'var(--accent-tint)',
  'var(--accent-tint)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent)',
  'var(--accent-hover)',
  'var(--accent-hover)',
  'var(--accent-hover)',
];

/** Mantine's theme. Sizes and colours come from tokens.css through mantine.css; here stands what CSS cannot say. */
export const theme = createTheme({
  primaryColor: 'aksen',
  colors: { aksen },
  fontFamily: 'var(--font)',
  defaultRadius: 'md',
  focusClassName: 'fokus',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        // The scroll lock of Mantine injects a <style> element, which the CSP refuses; the shell does not scroll anyway.
        lockScroll: false,
        centered: true,
        radius: 'lg',
        transitionProps: { duration: 0 },
        closeButtonProps: { 'aria-label': 'Tutup' },
      },
    },
    // One landmark holds all that floats, so that screen readers find it.
    Portal: { defaultProps: { target: '#lapisan' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Tutup pemberitahuan' } } },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Combobox: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

/** Light or dark is a wish of this machine, not of the kelurahan: it stays in the browser's storage, which may be refused. */
export const tampilan = localStorageColorSchemeManager({ key: 'mufakat-tampilan' });

/**
 * Rows laid out by CSS are no table to the browser any more, so each part names its role. They stand in an object
 * because the linter takes a role on a table part for a repetition.
 */
export const PERAN = {
  tabel: { role: 'grid', tabIndex: 0 },
  kelompok: { role: 'rowgroup' },
  judul: { role: 'columnheader' },
  baris: { role: 'row' },
  sel: { role: 'gridcell' },
} as const;

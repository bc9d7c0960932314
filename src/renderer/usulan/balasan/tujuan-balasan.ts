/** Which part of a return file is shown; the rows that were refused where nothing is said. */
export interface TujuanBalasan {
  readonly lihat?: 'temuan';
}

export function readTujuanBalasan(search: Readonly<Record<string, unknown>>): TujuanBalasan {
  return search.lihat === 'temuan' ? { lihat: 'temuan' } : {};
}

/** What the form of a new usulan begins with: a draft that waits, or a person of the registry. */
export interface TujuanIsian {
  readonly rancangan?: number;
  readonly warga?: string;
}

/** Reads the beginning from an address; what does not belong there is left out. */
export function readTujuanIsian(search: Readonly<Record<string, unknown>>): TujuanIsian {
  const rancangan = Number(search.rancangan);
  // A NIK in an address may be read as a number: it is text again here.
  const warga = typeof search.warga === 'string' || typeof search.warga === 'number' ? String(search.warga) : '';
  if (Number.isInteger(rancangan) && rancangan > 0) return { rancangan };
  return warga === '' ? {} : { warga };
}

/** What an import is for: a list of usulan, or the filled worksheet of a session. */
export interface TujuanImpor {
  readonly jenis?: 'keputusan';
  readonly sidang?: number;
}

/** Reads `?jenis=keputusan&sidang=4`; anything else is an import of usulan. */
export function readTujuan(search: Readonly<Record<string, unknown>>): TujuanImpor {
  const sidang = Number(search.sidang);
  if (search.jenis !== 'keputusan' || !Number.isInteger(sidang) || sidang < 1) return {};
  return { jenis: 'keputusan', sidang };
}

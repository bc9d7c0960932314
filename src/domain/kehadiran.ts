/** What happens to a person at the door; `batal` takes a mark back that was made by mistake. */
export const JENIS_PERISTIWA = ['datang', 'pulang', 'batal'] as const;

export type JenisPeristiwa = (typeof JENIS_PERISTIWA)[number];

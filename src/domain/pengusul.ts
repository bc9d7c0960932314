/** Who may bring a usulan, in the order of the form. Source: Permensos 3/2021 (RT/RW, PSKS and self-registrants feed the muskel). */
export const JENIS_PENGUSUL = ['rt', 'rw', 'psm', 'diri', 'lain'] as const;

export type JenisPengusul = (typeof JENIS_PENGUSUL)[number];

export const NAMA_PENGUSUL: Readonly<Record<JenisPengusul, string>> = {
  rt: 'Ketua RT',
  rw: 'Ketua RW',
  psm: 'PSM',
  diri: 'Diri sendiri',
  lain: 'Lainnya',
};

/** `nama`: name of the PSM or whoever else; empty where the kind says it all. */
export interface Pengusul {
  readonly jenis: JenisPengusul;
  readonly nama: string;
}

/** The text that papers and lists show: `Ketua RT 003/RW 002`, `PSM Arman Rekaan`, `Diri sendiri`. RT and RW are those of the person. */
export function formatPengusul(
  { jenis, nama }: Pengusul,
  { rt, rw }: { readonly rt: string; readonly rw: string },
): string {
  switch (jenis) {
    case 'rt':
      return ['Ketua RT', rt].filter(Boolean).join(' ') + (rw === '' ? '' : `/RW ${rw}`);
    case 'rw':
      return ['Ketua RW', rw].filter(Boolean).join(' ');
    case 'psm':
      return ['PSM', nama.trim()].filter(Boolean).join(' ');
    case 'diri':
      return NAMA_PENGUSUL.diri;
    case 'lain':
      return nama.trim();
  }
}

/** What a text of `pengusul` means for the form; what is none of the known ones stays a name, so that nothing is lost. */
export function readPengusul(teks: string, orang: { readonly rt: string; readonly rw: string }): Pengusul {
  const rapi = teks.trim().replace(/\s+/g, ' ');
  for (const jenis of ['rt', 'rw', 'diri'] as const) {
    if (rapi === formatPengusul({ jenis, nama: '' }, orang)) return { jenis, nama: '' };
  }
  const psm = /^PSM(?: (.*))?$/.exec(rapi);
  return psm === null ? { jenis: 'lain', nama: rapi } : { jenis: 'psm', nama: psm[1] ?? '' };
}

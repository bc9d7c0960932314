import { createHash } from 'node:crypto';
import { applyAdendum, type CatatanAdendum, type KoreksiTercatat } from '#domain/adendum.ts';
import { type CatatanSidang, type KeputusanTercatat, serializeKeputusan } from '#domain/berita-acara.ts';

function hash(keputusan: readonly KeputusanTercatat[]): string {
  return createHash('sha256').update(serializeKeputusan(keputusan)).digest('hex');
}

/** An addendum to a closed session on the decisions `kini`, as the program would record it. */
export function createAdendum(
  berita: CatatanSidang,
  kini: readonly KeputusanTercatat[],
  koreksi: readonly KoreksiTercatat[],
  ubah: Partial<CatatanAdendum> = {},
): CatatanAdendum {
  const { wilayah, kop, ukuranKertas, pimpinan, notulis, lurah, sidang, namaSidang, nomorBeritaAcara, tanggal } =
    berita;
  const urut = ubah.urut ?? 1;
  const dibuatPada = `2026-11-${20 + urut}T03:00:00.000Z`;
  return {
    versi: 1,
    sidang,
    namaSidang,
    tanggalSidang: tanggal,
    nomorBeritaAcara,
    urut,
    nomor: `400.9/0${20 + urut}/MUSKEL/KEL-LC/XI/2026`,
    tanggal,
    alasan: `Alasan adendum ${urut}`,
    wilayah,
    kop,
    ukuranKertas,
    pimpinan,
    notulis,
    lurah,
    koreksi,
    sanggahan: null,
    dibuatPada,
    sidikSebelum: hash(kini),
    sidikSesudah: hash(applyAdendum(kini, [{ koreksi, dibuatPada }])),
    contoh: true,
    ...ubah,
  };
}

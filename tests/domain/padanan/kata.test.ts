import { describe, expect, it } from 'vitest';
import { ALASAN_PADANAN, KALIMAT_ALASAN_PADANAN } from '#domain/padanan/alasan-padanan.ts';
import { summarizeAlasan } from '#domain/padanan/ringkas-alasan.ts';
import { NAMA_STATUS_PADANAN } from '#domain/padanan/status-padanan.ts';

describe('the words of matching', () => {
  const kata = [...Object.values(NAMA_STATUS_PADANAN), ...Object.values(KALIMAT_ALASAN_PADANAN)];

  it('are there for every status and reason, each its own', () => {
    expect(kata.every((satu) => satu.trim().length > 3)).toBe(true);
    expect(new Set(Object.values(NAMA_STATUS_PADANAN)).size).toBe(Object.keys(NAMA_STATUS_PADANAN).length);
    expect(new Set(Object.values(KALIMAT_ALASAN_PADANAN)).size).toBe(Object.keys(KALIMAT_ALASAN_PADANAN).length);
  });

  it('are there in short for every reason, those of a kind on one line', () => {
    expect(summarizeAlasan(['KK_SAMA', 'NAMA_MIRIP', 'NIK_BERBEDA', 'IBU_SAMA'])).toEqual([
      { label: 'Sama', isi: 'nomor KK, nama ibu kandung' },
      { label: 'Mirip', isi: 'nama' },
      { label: 'Berbeda', isi: 'NIK' },
    ]);
    const semua = summarizeAlasan(ALASAN_PADANAN).flatMap(({ label, isi }) =>
      isi.split(', ').map((satu) => label + satu),
    );
    expect(new Set(semua).size).toBe(ALASAN_PADANAN.length);
  });

  it('never say that anyone is granted or refused aid', () => {
    for (const satu of kata) expect(satu).not.toMatch(/disetujui|ditetapkan|berhak|ditolak/i);
  });
});

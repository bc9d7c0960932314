import { describe, expect, it } from 'vitest';
import { KALIMAT_ALASAN_PADANAN } from '#domain/padanan/alasan-padanan.ts';
import { NAMA_STATUS_PADANAN } from '#domain/padanan/status-padanan.ts';

describe('the words of matching', () => {
  const kata = [...Object.values(NAMA_STATUS_PADANAN), ...Object.values(KALIMAT_ALASAN_PADANAN)];

  it('are there for every status and reason, each its own', () => {
    expect(kata.every((satu) => satu.trim().length > 3)).toBe(true);
    expect(new Set(Object.values(NAMA_STATUS_PADANAN)).size).toBe(Object.keys(NAMA_STATUS_PADANAN).length);
    expect(new Set(Object.values(KALIMAT_ALASAN_PADANAN)).size).toBe(Object.keys(KALIMAT_ALASAN_PADANAN).length);
  });

  it('never say that anyone is granted or refused aid', () => {
    for (const satu of kata) expect(satu).not.toMatch(/disetujui|ditetapkan|berhak|ditolak/i);
  });
});

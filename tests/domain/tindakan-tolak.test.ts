import { describe, expect, it } from 'vitest';
import { KODE_TOLAK_PAKET } from '#domain/rekap.ts';
import { findTindakanTolak, KATA_TINDAKAN } from '#domain/tindakan-tolak.ts';

describe('what Dinas Sosial does about a refused file', () => {
  it('given a sender nobody knows, then its key is compared; given a key of another kelurahan, then somebody asks first', () => {
    expect(findTindakanTolak('PENGIRIM_TIDAK_DIKENAL')).toBe('percayai');
    expect(findTindakanTolak('KUNCI_KELURAHAN_LAIN')).toBe('tanya');
  });

  it('given a damaged file or one that nobody can tell, then it is asked for again', () => {
    for (const kode of ['ZIP_RUSAK', 'TIDAK_DAPAT_DIBUKA', 'KUNCI_DIGANTI', null]) {
      expect(findTindakanTolak(kode)).toBe('minta');
    }
  });

  it('given a file that an older decision of Dinas Sosial or a newer package has settled, then nothing is to be done', () => {
    for (const kode of ['VERSI_LAMA', 'DIKELUARKAN']) expect(findTindakanTolak(kode)).toBe('biarkan');
  });

  it('every refusal leads to whole sentences', () => {
    for (const kode of KODE_TOLAK_PAKET) {
      expect(KATA_TINDAKAN[findTindakanTolak(kode)].kalimat).toMatch(/^[A-Z].+\.$/);
    }
  });
});

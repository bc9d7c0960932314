import { describe, expect, test } from 'vitest';
import { describeKamera } from '../../src/renderer/components/kamera/kata-kamera.ts';
import { checkJam } from '../../src/renderer/musyawarah/notulen/jam-catatan.ts';

describe('jam di samping catatan', () => {
  test.each([
    ['', '', undefined],
    ['905', '09.05', undefined],
    ['9:05', '09.05', undefined],
    ['9.5', '9.5', 'Jam ditulis seperti 09.05.'],
    ['25.00', '25.00', 'Jam ditulis seperti 09.05.'],
  ])('%j', (teks, jam, galat) => {
    expect(checkJam(teks)).toEqual({ jam, galat });
  });
});

describe('kamera yang tidak memberi gambar', () => {
  test.each([
    ['NotAllowedError', 'tidak diizinkan'],
    ['NotFoundError', 'Tidak ada kamera'],
    // Without a secure address the browser has no such thing at all.
    ['TypeError', 'Tidak ada kamera'],
    ['NotReadableError', 'program lain'],
    ['ErrorYangBelumAda', 'tidak dapat dibuka'],
  ])('%s dikatakan dengan jalan keluarnya', (nama, kata) => {
    expect(describeKamera(nama)).toContain(kata);
    expect(describeKamera(nama)).toContain('pilih foto dari berkas');
  });
});

import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { GALAT } from '../../src/contract/galat.ts';
import { describeError, isDomainError, isLockedError } from '../../src/renderer/rpc/error-text.ts';
import { HostGoneError } from '../../src/renderer/rpc/host-state.ts';

test('given an error of the contract, when described, then its own sentence and code are shown', () => {
  const galat = new ORPCError('SIDANG_DITUTUP', { message: GALAT.SIDANG_DITUTUP.message, data: {} });
  expect(describeError(galat)).toEqual({ judul: GALAT.SIDANG_DITUTUP.message, kode: 'SIDANG_DITUTUP', rincian: [] });
  expect(isDomainError(galat)).toBe(true);
});

test('given a session that is not complete, when described, then each missing point is listed', () => {
  const kekurangan = ['Nama notulis belum diisi.', '3 usulan belum diputus. Putuskan atau tunda semuanya.'];
  const galat = new ORPCError('SIDANG_BELUM_LENGKAP', { message: 'Ada yang kurang.', data: { kekurangan } });
  expect(describeError(galat).rincian).toEqual(kekurangan);
});

test('given an incident, when described, then its number is the code and asking again is allowed', () => {
  const galat = new ORPCError('INSIDEN', { message: GALAT.INSIDEN.message, data: { insiden: 'I-20261112-07' } });
  expect(describeError(galat).kode).toBe('I-20261112-07');
  expect(isDomainError(galat)).toBe(false);
});

test('given a refused file, when described, then the deeper code is shown', () => {
  const galat = new ORPCError('BERKAS_TIDAK_DITERIMA', {
    message: 'Berkas berkata sandi.',
    data: { kode: 'TERKUNCI_SANDI' },
  });
  expect(describeError(galat)).toMatchObject({ judul: 'Berkas berkata sandi.', kode: 'TERKUNCI_SANDI' });
});

test('given an error that the contract does not know, when described, then nothing of its text is shown', () => {
  const mentah = new Error('SELECT nik FROM usulan WHERE nama = "Umpama"');
  expect(describeError(mentah).judul).not.toContain('Umpama');
  expect(describeError(new ORPCError('INTERNAL_SERVER_ERROR', { message: 'nik 1371' })).judul).not.toContain('1371');
  expect(isDomainError(mentah)).toBe(false);
});

test('given that the program is gone, when described, then it says so and how to go on', () => {
  expect(describeError(new HostGoneError())).toMatchObject({ kode: 'MUFAKAT_BERHENTI' });
  expect(describeError(new HostGoneError()).judul).toContain('Buka Mufakat sekali lagi');
});

test('given locked data, when told, then it is recognised', () => {
  expect(isLockedError(new ORPCError('TERKUNCI', { data: {} }))).toBe(true);
  expect(isLockedError(new ORPCError('INSIDEN', { data: {} }))).toBe(false);
});

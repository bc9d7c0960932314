import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALASAN, type IsiKeputusan } from '#domain/alasan.ts';
import {
  countByAlasan,
  countByJenis,
  getKodeVerifikasi,
  type KeputusanTercatat,
  serializeKeputusan,
} from '#domain/berita-acara.ts';
import { findKekurangan, type KeadaanSidang } from '#domain/daftar-periksa.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import type { Nik } from '#domain/nik.ts';
import { findPeringatan } from '#domain/peringatan.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import type { DataUsulan } from '#domain/usulan.ts';

const DATA: DataUsulan = {
  nik: '1371015403790018' as Nik,
  nomorKk: null,
  nama: 'Rosmalinar Umpama',
  tempatLahir: '',
  tanggalLahir: null,
  jenisKelamin: null,
  ibuKandung: '',
  pekerjaan: '',
  statusKawin: '',
  hubunganKeluarga: '',
  alamat: '',
  rt: '003',
  rw: '002',
  provinsi: '',
  kabupaten: '',
  kecamatan: '',
  kelurahan: '',
  statusDisabilitas: '',
  kodeDisabilitas: '',
  statusHamil: '',
  tanggalMulaiHamil: null,
  desil: null,
  jenis: 'usulan_baru',
  program: 'DTSEN',
  pengusul: '',
  catatan: '',
};

const isi = fc.oneof(
  fc.record({ putusan: fc.constant('layak' as const), alasan: fc.constant(null), catatan: fc.string() }),
  fc.record({
    putusan: fc.constantFrom('tidak_layak' as const, 'ditunda' as const),
    alasan: fc.constantFrom(...ALASAN),
    catatan: fc.string(),
  }),
);
const keputusan = fc
  .array(fc.record({ isi, jenis: fc.constantFrom(...JENIS_USULAN), nama: fc.string({ minLength: 1 }) }), {
    maxLength: 30,
  })
  .map((daftar) => daftar.map(({ isi: satu, jenis, nama }, i) => create(i + 1, satu, { ...DATA, jenis, nama })));

function create(nomor: number, satu: IsiKeputusan, data: DataUsulan): KeputusanTercatat {
  return { nomor, usulan: nomor, data, ...satu, diputusPada: '2026-11-12T03:00:00.000Z' };
}

const hash = (daftar: readonly KeputusanTercatat[]) =>
  createHash('sha256').update(serializeKeputusan(daftar)).digest('hex');

describe('given the decisions of a closed session', () => {
  it('the tables by kind and by reason add up to the list', () => {
    fc.assert(
      fc.property(keputusan, (daftar) => {
        const jenis = countByJenis(daftar, JENIS_USULAN);
        expect(jenis.reduce((n, baris) => n + baris.dibahas, 0)).toBe(daftar.length);
        for (const baris of jenis) expect(baris.layak + baris.tidak_layak + baris.ditunda).toBe(baris.dibahas);
        const alasan = [...countByAlasan(daftar, 'tidak_layak'), ...countByAlasan(daftar, 'ditunda')];
        expect(alasan.reduce((n, satu) => n + satu.jumlah, 0)).toBe(
          daftar.filter(({ putusan }) => putusan !== 'layak').length,
        );
      }),
    );
  });

  it('the hash does not depend on the order of the rows, but on every decision', () => {
    fc.assert(
      fc.property(keputusan, fc.nat(), (daftar, acak) => {
        expect(hash(daftar.toReversed())).toBe(hash(daftar));
        const korban = daftar[acak % Math.max(daftar.length, 1)];
        if (korban === undefined) return;
        const lain = daftar.filter((satu) => satu !== korban);
        expect(hash(lain)).not.toBe(hash(daftar));
        const diubah = { ...korban, data: { ...korban.data, nama: `${korban.data.nama}x` } };
        expect(hash([...lain, diubah])).not.toBe(hash(daftar));
      }),
    );
  });

  it('no text of a field can pass for the border between two fields or rows', () => {
    const satu = create(1, { putusan: 'layak', alasan: null, catatan: 'a\tb\nc' }, DATA);
    expect(serializeKeputusan([satu]).split('\n')).toHaveLength(1);
    expect(serializeKeputusan([satu]).split('\t')).toHaveLength(9);
  });

  it('the code to read aloud has no look-alikes and differs for almost every hash', () => {
    const kode = new Set(
      Array.from({ length: 2000 }, (_, i) => getKodeVerifikasi(createHash('sha256').update(String(i)).digest('hex'))),
    );
    expect(kode.size).toBe(2000);
    for (const satu of kode) expect(satu).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  });
});

describe('the checklist of Penutup', () => {
  const siap: KeadaanSidang = {
    usulan: 3,
    belumDiputus: 0,
    diparkir: 0,
    hadir: 5,
    pimpinan: 'A',
    notulis: 'B',
    narasumber: 'C',
    agenda: ['Pembukaan'],
    tanggal: '2026-11-12',
    hariIni: '2026-11-12',
    tanpaKk: 0,
    unsurKosong: [],
    namaUnsurKosong: [],
    sanggahanTerbuka: 0,
    penandaBelum: [],
    penandaKertas: 0,
    hadirKertas: 0,
    hadirTanpaTanda: 0,
    notulen: 4,
    foto: 2,
    keputusanKurangKuorum: 0,
  };
  const halangan = (keadaan: KeadaanSidang) =>
    findKekurangan(keadaan)
      .filter(({ sifat }) => sifat === 'menghalangi')
      .map(({ kode }) => kode);

  it('says nothing about a session that is whole, signed and written down', () => {
    expect(findKekurangan(siap)).toEqual([]);
  });

  it('reminds of what may be missing, says where it is settled, and lets the session close', () => {
    const daftar = findKekurangan({
      ...siap,
      sanggahanTerbuka: 2,
      penandaBelum: ['Notulis', 'TKSK'],
      penandaKertas: 1,
      hadirKertas: 3,
      hadirTanpaTanda: 4,
      notulen: 0,
      foto: 0,
      keputusanKurangKuorum: 5,
    });
    expect(daftar.every(({ sifat }) => sifat === 'mengingatkan')).toBe(true);
    expect(daftar.map(({ kode, langkah, jumlah }) => [kode, langkah, jumlah])).toEqual([
      ['SANGGAHAN_BELUM_DIJAWAB', 'sanggahan', 2],
      ['KUORUM_SENDIRI_KURANG', 'pembahasan', 5],
      ['PENANDA_BELUM_TANDA_TANGAN', 'penutup', 2],
      ['HADIR_TANPA_TANDA_TANGAN', 'kehadiran', 4],
      ['TANDA_TANGAN_DI_KERTAS', 'berita-acara', 4],
      ['NOTULEN_KOSONG', 'notulen', 1],
      ['FOTO_KOSONG', 'notulen', 1],
    ]);
    const pesan = daftar.map((satu) => satu.pesan).join(' ');
    expect(pesan).toContain('Belum menandatangani berita acara: Notulis, TKSK.');
    expect(pesan).toContain('1 penanda tangan berita acara dan 3 orang pada daftar hadir');
    expect(pesan).toContain('kelurahan sendiri');
  });

  it('blocks on what the berita acara cannot do without', () => {
    expect(halangan({ ...siap, belumDiputus: 2 })).toEqual(['USULAN_BELUM_DIPUTUS']);
    expect(halangan({ ...siap, belumDiputus: 1, diparkir: 2 })).toEqual(['USULAN_BELUM_DIPUTUS', 'USULAN_DIPARKIR']);
    expect(halangan({ ...siap, usulan: 0 })).toEqual(['TIDAK_ADA_USULAN']);
    expect(halangan({ ...siap, hadir: 0, pimpinan: '', notulis: '', agenda: [] })).toEqual([
      'TIDAK_ADA_HADIR',
      'PIMPINAN_KOSONG',
      'NOTULIS_KOSONG',
      'AGENDA_KOSONG',
    ]);
  });

  it('never blocks for absent groups: no source states a quorum', () => {
    const daftar = findKekurangan({ ...siap, unsurKosong: ['tksk'], namaUnsurKosong: ['TKSK'] });
    expect(daftar.find(({ kode }) => kode === 'UNSUR_TIDAK_HADIR')?.sifat).toBe('mengingatkan');
    expect(daftar.map(({ pesan }) => pesan).join(' ')).not.toMatch(/kuorum/i);
  });
});

describe('warnings on a candidate', () => {
  const latar = { nomorSatuKk: [], nomorSatuNik: [], diterima: [], hariIni: '2026-11-12' as Tanggal };

  it('tell what does not fit, in plain words', () => {
    const data: DataUsulan = { ...DATA, tanggalLahir: '1978-03-14' as Tanggal, jenisKelamin: 'L', program: 'PKH' };
    expect(
      findPeringatan(data, { ...latar, nomorSatuKk: [31], diterima: ['PBI-JK', 'PKH'] }).map(({ judul }) => judul),
    ).toEqual([
      'Tercatat sudah menerima PKH',
      'Nomor KK sama dengan usulan 31',
      'Tanggal lahir tidak sama',
      'Jenis kelamin tidak sama',
      'Nomor KK kosong',
    ]);
  });

  it('are silent on a person whose data agree', () => {
    const data: DataUsulan = {
      ...DATA,
      nomorKk: '1371011206150004' as DataUsulan['nomorKk'],
      tanggalLahir: '1979-03-14' as Tanggal,
      jenisKelamin: 'P',
    };
    expect(findPeringatan(data, latar)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { BLOK_AWAL, checkIsiBlok, fillBlok, findBlok, ISIAN_BLOK, type NilaiBlok } from '#domain/blok-notulen.ts';
import {
  type ButirNotulen,
  findButir,
  formatNotulen,
  groupNotulen,
  LUAR_AGENDA,
  matchPokok,
  nameCalon,
  pickPokokCalon,
  pickPokokKini,
} from '#domain/notulen.ts';

const AGENDA = ['Pembukaan', 'Pembahasan', 'Penutupan'];

function makeButir(id: number, pokok: string, jam: string, isi = `catatan ${id}`, pembicara = ''): ButirNotulen {
  return { id, pokok, jam, pembicara, isi };
}

const NILAI: NilaiBlok = {
  jam: '09.05',
  tanggal: 'Kamis, 12 November 2026',
  tempat: 'Aula Contoh',
  pimpinan: 'Hendra Umpama',
  notulis: 'Yusnidar Rekaan',
  narasumber: '',
  pokok: 'Pembukaan',
  hadir: '31',
  diundang: '39',
  usulan: '42',
  diputus: '17',
  belum: '25',
  layak: '11',
  tidak_layak: '4',
  ditunda: '2',
};

describe('susunan acara berubah', () => {
  test.each([
    ['tidak berubah', AGENDA, AGENDA, []],
    ['urutan saja', AGENDA, ['Penutupan', 'Pembukaan', 'Pembahasan'], []],
    ['satu diganti nama', AGENDA, ['Pembukaan', 'Bahas usulan', 'Penutupan'], [['Pembahasan', 'Bahas usulan']]],
    ['satu dihapus', AGENDA, ['Pembukaan', 'Penutupan'], []],
    ['satu disisipkan', AGENDA, ['Pembukaan', 'Doa', 'Pembahasan', 'Penutupan'], []],
    [
      'disisipkan di depan dan diganti nama di antara tetangga yang sama',
      AGENDA,
      ['Doa', 'Pembukaan', 'Bahas usulan', 'Penutupan'],
      [['Pembahasan', 'Bahas usulan']],
    ],
    [
      'dua diganti nama sekaligus',
      AGENDA,
      ['Buka', 'Bahas', 'Penutupan'],
      [
        ['Pembukaan', 'Buka'],
        ['Pembahasan', 'Bahas'],
      ],
    ],
    ['dibalik dan yang tengah diganti nama', AGENDA, ['Penutupan', 'Bahas', 'Pembukaan'], [['Pembahasan', 'Bahas']]],
    ['nama berpindah ke tempat judul yang hilang', AGENDA, ['Penutupan', 'Pembahasan'], []],
  ])('%s', (_, lama, baru, berganti) => {
    expect([...matchPokok(lama, baru)]).toEqual(berganti);
  });

  test('tidak pernah dua judul lama menjadi satu, dan yang masih ada tidak berganti', () => {
    const judul = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(judul, judul, (lama, baru) => {
        const berganti = matchPokok(lama, baru);
        expect(new Set(berganti.values()).size).toBe(berganti.size);
        for (const [dari, ke] of berganti) {
          expect(lama.includes(dari) && !baru.includes(dari)).toBe(true);
          expect(baru.includes(ke) && !lama.includes(ke)).toBe(true);
        }
      }),
    );
  });
});

describe('catatan menurut pokok acara', () => {
  const catatan = [
    makeButir(1, 'Pembahasan', '10.00'),
    makeButir(2, 'Pembahasan', '09.40'),
    makeButir(3, 'Pembahasan', '09.40'),
    makeButir(4, 'Pokok yang hilang', '09.00'),
  ];

  it('mengikuti urutan acara, lalu jam, lalu urutan penulisan', () => {
    const kelompok = groupNotulen(AGENDA, catatan);
    expect(kelompok.map(({ pokok }) => pokok)).toEqual([...AGENDA, LUAR_AGENDA]);
    expect(kelompok[1]?.butir.map(({ id }) => id)).toEqual([2, 3, 1]);
    expect(kelompok[3]?.butir.map(({ id }) => id)).toEqual([4]);
  });
  it('tanpa catatan yang tercecer tidak menyebut di luar agenda', () => {
    expect(groupNotulen(AGENDA, []).map(({ pokok }) => pokok)).toEqual(AGENDA);
  });
  it('tidak kehilangan dan tidak menggandakan catatan, apa pun susunan acaranya', () => {
    const judul = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(judul), fc.array(judul), (agenda, pokok) => {
        const semua = pokok.map((satu, i) => makeButir(i + 1, satu, '09.00'));
        const hasil = groupNotulen(agenda, semua).flatMap(({ butir }) => butir.map(({ id }) => id));
        expect(hasil.toSorted((a, b) => a - b)).toEqual(semua.map(({ id }) => id));
      }),
    );
  });
  it('sedang dibahas: yang dipilih, atau yang pertama bila yang dipilih sudah tidak ada', () => {
    expect(pickPokokKini(AGENDA, 'Pembahasan')).toBe('Pembahasan');
    expect(pickPokokKini(AGENDA, 'Pokok yang hilang')).toBe('Pembukaan');
    expect(pickPokokKini([], null)).toBeNull();
  });
  it('catatan tentang seorang calon: yang sedang dibahas, atau acara pembahasannya selama belum ada yang dipilih', () => {
    expect(pickPokokCalon(AGENDA, 'Penutupan')).toBe('Penutupan');
    expect(pickPokokCalon(AGENDA, null)).toBe('Pembahasan');
    expect(pickPokokCalon(['Pembukaan', 'Penutupan'], null)).toBe('Pembukaan');
    expect(pickPokokCalon([], null)).toBeNull();
  });
  it('dicari dalam isi dan nama pembicara, tanpa membedakan huruf besar', () => {
    const dua = [makeButir(1, 'Pembahasan', '09.00', 'Atap bocor'), makeButir(2, 'Pembahasan', '09.10', 'x', 'Rosma')];
    expect(findButir(dua, 'ATAP').map(({ id }) => id)).toEqual([1]);
    expect(findButir(dua, 'rosma').map(({ id }) => id)).toEqual([2]);
    expect(findButir(dua, ' ')).toHaveLength(2);
  });
  it('catatan cepat menyebut usulannya', () => {
    expect(nameCalon(18, 'Rosmalinar Umpama', 'atap bocor')).toBe('Usulan 18, Rosmalinar Umpama: atap bocor');
  });
  it('salinan teks menyebut setiap acara dan menjorokkan baris kedua', () => {
    const teks = formatNotulen(
      ['NOTULEN MUSKEL 4/2026'],
      groupNotulen(AGENDA, [makeButir(1, 'Pembukaan', '09.05', 'Dibuka.\nDoa.', 'Hendra Umpama')]),
    );
    expect(teks).toBe(
      'NOTULEN MUSKEL 4/2026\n\n1. Pembukaan\n   09.05  Hendra Umpama: Dibuka.\n          Doa.\n\n' +
        '2. Pembahasan\n   (tidak ada catatan)\n\n3. Penutupan\n   (tidak ada catatan)\n',
    );
  });
});

describe('blok siap pakai', () => {
  it('mengisi yang diketahui, menandai yang kosong, membiarkan yang asing', () => {
    expect(fillBlok('Dibuka pukul {jam} oleh { Pimpinan }; {narasumber}; {cuaca}', NILAI)).toBe(
      'Dibuka pukul 09.05 oleh Hendra Umpama; …; {cuaca}',
    );
  });
  test.each([
    ['Dibuka pukul {jam}.', null],
    ['Cuaca {cuaca}.', '{cuaca} tidak dikenal. Pakai isian yang dikenal, atau hapus kurungnya.'],
    ['Kosong {}.', '{} tidak dikenal. Pakai isian yang dikenal, atau hapus kurungnya.'],
    ['Pukul {jam', 'Ada kurung { atau } yang tidak berpasangan.'],
    ['Pukul jam}', 'Ada kurung { atau } yang tidak berpasangan.'],
  ])('%s', (isi, cacat) => {
    expect(checkIsiBlok(isi)).toBe(cacat);
  });
  it('setiap isian yang dikenal diisi', () => {
    for (const isian of Object.keys(ISIAN_BLOK)) expect(fillBlok(`{${isian}}`, NILAI)).not.toContain('{');
  });
  it('dicari dengan nomor yang tepat atau huruf, awal kata lebih dahulu', () => {
    expect(findBlok(BLOK_AWAL, '1').map(({ nomor }) => nomor)).toEqual([1]);
    expect(findBlok(BLOK_AWAL, '10').map(({ blok }) => blok.judul)).toEqual(['Pembacaan hasil']);
    expect(findBlok(BLOK_AWAL, 'skors').map(({ blok }) => blok.judul)).toEqual(['Skors']);
    expect(findBlok(BLOK_AWAL, '99')).toEqual([]);
    expect(findBlok(BLOK_AWAL, '')).toHaveLength(BLOK_AWAL.length);
  });
  it('yang bawaan semuanya dapat diisi, dan tidak satu pun seolah memberi bantuan', () => {
    const pemberian =
      /(member(i|ikan)|menerima|penerima|mendapat(kan)?|menyalurkan|disetujui|ditetapkan|menetapkan|berhak)/i;
    for (const { judul, isi } of BLOK_AWAL) {
      expect(checkIsiBlok(isi)).toBeNull();
      expect(`${judul} ${isi}`).not.toMatch(pemberian);
    }
    expect(pemberian.test('Peserta menetapkan penerima bantuan')).toBe(true);
  });
});

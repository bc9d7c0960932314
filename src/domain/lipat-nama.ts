/** Titles and marks that stand before a name, without dots. Dropped only while nothing of the name itself has come. */
const GELAR_DEPAN = new Set(
  'H HJ HAJI HAJAH KH KYAI USTADZ USTAD DR DRS DRA DRG DRH IR PROF NS TN NY BPK IBU SDR SDRI'.split(' '),
);

/** Titles behind a name, without dots: taken as such when dotted, behind a comma, or at the very end. */
const GELAR_BELAKANG = new Set(
  `SE SH ST SPD SPDI SSOS SSOSI SKOM SAG SKM SKEP SIP SSI SP SPI SPT SPSI SSN SSTP SFARM SHI SEI STR STRKEB STRKEP SKED SIKOM
  MM MH MT MA MSI MPD MPDI MKES MAG MKOM MSC MAP AMD AMDKEB AMDKEP AMK AMKEB NERS LC PHD BA BSC CPA AK SPOG SPA`.split(
    /\s+/,
  ),
);

/** Titles that belong before a name and are also put behind it with a comma. */
const GELAR_TERBALIK = new Set('DR DRS DRA DRG DRH IR PROF'.split(' '));

/** Words around a name that are never part of it. */
const BUKAN_NAMA = new Set('ALM ALMH ALMARHUM ALMARHUMAH BIN BINTI BINTE BTE BT ALIAS'.split(' '));

/** Words that many people bear and every clerk shortens otherwise. */
const SEBUTAN = new Map<string, string>();
for (const [satu, semua] of [
  [
    'MUHAMAD',
    'MUHAMMAD MUHAMAD MUHAMMED MUHAMMAT MUHAMAT MOHAMMAD MOHAMAD MOHAMED MOHAMMED MOCHAMMAD MOCHAMAD MUCHAMMAD',
  ],
  [
    'MUHAMAD',
    'MUCHAMAD MUKHAMAD MUKHAMMAD MOKHAMAD MOKHAMMAD MOH MUH MOCH MUCH MHD MUHD MOHD MD MUHAMMD MUHMAD MOEHAMMAD',
  ],
  ['SITI', 'SITI SITTI SITY SITTY'],
  ['ABDUL', 'ABDUL ABD ABDOEL ABDL ABDUR ABDUS ABDUN ABDUT ABDUD'],
  ['AHMAD', 'AHMAD ACHMAD AKHMAD AHMAT ACHMAT AHMED ACH'],
] as const) {
  for (const tulisan of semua.split(' ')) SEBUTAN.set(tulisan, satu);
}

/** Words written together with the next one by some and apart by others: Nur Hayati and Nurhayati. */
const MENYATU = new Set(['NUR', 'SRI', 'ABDUL']);

/** Marks of the spelling before 1972, in which a lone J stands for today's Y. */
const EJAAN_LAMA = /DJ|TJ|SJ|OE|^NJ|HJ[AEIOU]/;

const VOKAL = 'AEIOU';

/**
 * A name as search and comparison see it: upper case, without accents, signs and titles, one form for spellings that clerks
 * interchange (Muhammad/Moh., Yusuf/Jusuf, Fitri/Pitri, Syamsul/Samsul). A name of nothing but titles keeps them.
 */
export function lipatNama(nama: string): string {
  const bagian = splitNama(nama);
  const inti = dropGelar(bagian);
  const kata = (inti.length > 0 ? inti : bagian).map((satu, i) => lipatKata(satu.huruf, i === 0));
  return squeeze(joinKata(kata));
}

/** A part of what a person types into a search box. */
export type BagianCari =
  /** Only digits (signs between them dropped): part of a NIK, nomor KK, RT, RW or house number. */
  | { readonly jenis: 'angka'; readonly angka: string }
  /**
   * `tulisan`: as typed, in upper case, for addresses. `lipat`: forms of which one must be in the folded name; there are two where
   * the word may be a short form (MOH: Muhammad, or the beginning of Mohtar).
   */
  | { readonly jenis: 'kata'; readonly tulisan: string; readonly lipat: readonly string[] };

/** The parts of a search text, each of which must be found, in any order. Signs alone make no part. */
export function splitCari(teks: string): BagianCari[] {
  const angka: BagianCari[] = [];
  const bagian: BagianNama[] = [];
  for (const potong of teks.split(/[\s,;/]+/)) {
    const isi = potong.replace(/[^\p{L}\p{N}]/gu, '');
    if (/^\d+$/.test(isi)) angka.push({ jenis: 'angka', angka: isi });
    else bagian.push(...splitNama(potong));
  }
  const inti = bagian.filter((satu) => !isGelarCari(satu));
  const kata = inti.length > 0 || angka.length > 0 ? inti : bagian;
  return [
    ...angka,
    ...kata.map(({ huruf }): BagianCari => ({ jenis: 'kata', tulisan: huruf, lipat: lipatCari(huruf) })),
  ];
}

function lipatCari(kata: string): string[] {
  const lipat = [...new Set([lipatKata(kata, true), lipatEjaan(kata)].map(squeeze))].filter((isi) => isi !== '');
  return lipat.length > 0 ? lipat : [kata];
}

/** Titles are not in the folded names, so asking for them would find nobody. Undotted ends may be the beginning of a name. */
function isGelarCari({ huruf, bertitik }: BagianNama): boolean {
  return GELAR_DEPAN.has(huruf) || BUKAN_NAMA.has(huruf) || (bertitik && GELAR_BELAKANG.has(huruf));
}

interface BagianNama {
  /** Letters and digits only. */
  readonly huruf: string;
  /** A dot between letters: `S.E`, not `Moh.`. */
  readonly bertitik: boolean;
  readonly setelahKoma: boolean;
}

function toKapital(teks: string): string {
  return teks.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}

function splitNama(nama: string): BagianNama[] {
  const hasil: BagianNama[] = [];
  const tanpaKutip = toKapital(nama).replace(/['’‘`´]/g, '');
  for (const [i, ruas] of tanpaKutip.split(',').entries()) {
    for (const potong of ruas.split(/[^\p{L}\p{N}.]+/u)) {
      const huruf = potong.replaceAll('.', '');
      if (huruf === '') continue;
      const bertitik = /[^.]\.[^.]/.test(potong);
      const gelar = GELAR_DEPAN.has(huruf) || GELAR_BELAKANG.has(huruf) || BUKAN_NAMA.has(huruf);
      if (bertitik && !gelar) {
        for (const satu of potong.split('.').filter((isi) => isi !== '')) {
          hasil.push({ huruf: satu, bertitik: false, setelahKoma: i > 0 });
        }
      } else hasil.push({ huruf, bertitik, setelahKoma: i > 0 });
    }
  }
  return hasil;
}

function dropGelar(bagian: readonly BagianNama[]): BagianNama[] {
  const tanpa = bagian.filter((satu) => !BUKAN_NAMA.has(satu.huruf));
  let awal = 0;
  while (awal < tanpa.length - 1 && GELAR_DEPAN.has(tanpa[awal]?.huruf ?? '')) awal++;
  let akhir = tanpa.length;
  while (akhir > awal + 1 && GELAR_BELAKANG.has(tanpa[akhir - 1]?.huruf ?? '')) akhir--;
  return tanpa.slice(awal, akhir).filter((satu, i) => {
    if (i === 0) return true;
    // `Hj` is written behind a name too; a lone H there is rather an initial.
    if (satu.huruf === 'HJ' || (satu.setelahKoma && GELAR_TERBALIK.has(satu.huruf))) return false;
    return !((satu.bertitik || satu.setelahKoma) && GELAR_BELAKANG.has(satu.huruf));
  });
}

function lipatKata(kata: string, pertama: boolean): string {
  if (pertama && kata === 'M') return 'MUHAMAD';
  // Behind another word `St.` is the Minangkabau title Sutan.
  if (pertama && kata === 'ST') return 'SITI';
  return SEBUTAN.get(kata) ?? lipatAbdul(kata) ?? lipatEjaan(kata);
}

/** Abdurrahman, Abdul Rahman and Abdurahman are one; Abdullah is a name of its own. */
function lipatAbdul(kata: string): string | null {
  const bagian = /^ABD[UO](?:L|([RSNTDZ])(?=\1|[AEIOU]))(.{4,})$/.exec(kata);
  if (bagian === null || /^ABDULL?AH?$/.test(kata)) return null;
  const [, sandi, sisa = ''] = bagian;
  return `ABDUL${lipatEjaan(sandi === undefined || sisa.startsWith(sandi) ? sisa : sandi + sisa)}`;
}

function lipatEjaan(kata: string): string {
  let isi = kata;
  if (EJAAN_LAMA.test(isi)) {
    isi = isi
      .replace(/DJ/g, '1')
      .replace(/TJ/g, 'C')
      .replace(/SJ/g, 'SY')
      .replace(/^NJ/, 'NY')
      .replace(/J/g, 'Y')
      .replace(/1/g, 'J');
  }
  isi = isi.replace(/^J(?=US)/, 'Y').replace(/OE|OO/g, 'U');
  isi = isi
    .replace(/CHR/g, 'KR')
    .replace(/CH(?=[EI]|AND)/g, 'C')
    .replace(/CH|KH/g, 'H');
  isi = isi
    .replace(/DZ/g, 'S')
    .replace(/S[HY](?=[AEIOU])/g, 'S')
    .replace(/PH/g, 'P');
  isi = isi.replace(/([BDGJTZ])H/g, '$1');
  isi = isi.replace(/[FV]/g, 'P').replace(/Z/g, 'S').replace(/Q/g, 'K').replace(/X/g, 'KS');
  isi = lipatYW(isi);
  return squeeze(isi).replace(/(?<=[AEIOU])H$/, '');
}

/** Y and W that only glide between vowels or stand for I: Setyawan, Setiyawan and Setiawan; Rizky and Rizki; Suwarno and Suarno. */
function lipatYW(kata: string): string {
  let hasil = '';
  for (let i = 0; i < kata.length; i++) {
    const huruf = kata.charAt(i);
    const sebelum = hasil.charAt(hasil.length - 1);
    const sesudah = kata.charAt(i + 1);
    const antaraVokal = sebelum !== '' && sesudah !== '' && VOKAL.includes(sebelum) && VOKAL.includes(sesudah);
    if (huruf === 'Y' && i > 0) {
      if (antaraVokal) hasil += sebelum === 'I' ? '' : 'Y';
      else hasil += 'I';
    } else if (huruf === 'W' && antaraVokal && sebelum === 'U') hasil += '';
    else hasil += huruf;
  }
  return hasil;
}

function joinKata(kata: readonly string[]): string {
  let hasil = '';
  let menyatu = true;
  for (const satu of kata) {
    hasil += menyatu ? satu : ` ${satu}`;
    menyatu = MENYATU.has(satu);
  }
  return hasil;
}

/** Doubled letters become single; digits stay. */
function squeeze(teks: string): string {
  return teks.replace(/(\D)\1+/g, '$1');
}

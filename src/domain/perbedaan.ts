import { lipatNama } from './lipat-nama.ts';
import { maskNomor, type NomorKk } from './nik.ts';
import type { DataOrang } from './orang.ts';
import { formatTanggalPendek } from './tanggal.ts';

/** What one list says about the person of a usulan. */
export interface KataDaftar {
  /** Name of the list as the hall may know it. */
  readonly daftar: string;
  readonly orang: Partial<DataOrang>;
}

/** A field in which lists say otherwise than the usulan. */
export interface Perbedaan {
  readonly bidang: string;
  readonly usulan: string;
  /** One text for each wording, with the lists that have it. */
  readonly lain: readonly { readonly isi: string; readonly daftar: readonly string[] }[];
}

interface Bidang {
  readonly label: string;
  readonly read: (orang: Partial<DataOrang>) => string;
  /** Two wordings with the same key say the same. */
  readonly key?: (isi: string) => string;
  /** How the hall may see it. */
  readonly show?: (isi: string) => string;
}

const same = (isi: string): string => isi;

const BIDANG: readonly Bidang[] = [
  { label: 'Nama', read: ({ nama }) => nama ?? '', key: lipatNama },
  {
    label: 'Tanggal lahir',
    read: ({ tanggalLahir }) => (tanggalLahir == null ? '' : formatTanggalPendek(tanggalLahir)),
  },
  { label: 'Nomor KK', read: ({ nomorKk }) => nomorKk ?? '', show: (isi) => maskNomor(isi as NomorKk) },
  { label: 'RT / RW', read: ({ rt = '', rw = '' }) => (rt === '' || rw === '' ? '' : `${rt} / ${rw}`) },
  { label: 'Desil', read: ({ desil }) => (desil == null ? '' : String(desil)) },
];

/** What differs between the usulan and the lists, field by field. Silence is no difference. */
export function findPerbedaan(usulan: Partial<DataOrang>, daftar: readonly KataDaftar[]): Perbedaan[] {
  return BIDANG.flatMap(({ label, read, key = same, show = same }) => {
    const milikUsulan = read(usulan);
    const lain = new Map<string, { isi: string; daftar: string[] }>();
    for (const { daftar: nama, orang } of daftar) {
      const isi = read(orang);
      if (isi === '' || milikUsulan === '' || key(isi) === key(milikUsulan)) continue;
      const sama = lain.get(key(isi)) ?? { isi: show(isi), daftar: [] };
      if (!sama.daftar.includes(nama)) sama.daftar.push(nama);
      lain.set(key(isi), sama);
    }
    return lain.size === 0 ? [] : [{ bidang: label, usulan: show(milikUsulan), lain: [...lain.values()] }];
  });
}

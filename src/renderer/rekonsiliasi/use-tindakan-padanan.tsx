import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { BarisPadanan, PilihPadanan, Rekonsiliasi } from '#contract/rekonsiliasi.ts';
import type { KataKelompok, KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { formatAngka } from '../components/angka.ts';
import type { KeyMap } from '../components/keys/key-registry.ts';
import { notifyDone, notifyError } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import { BawaDialog, type IsiBawa } from './bawa-dialog.tsx';
import { Ditolak } from './ditolak.tsx';
import { bisaDipilih } from './sebab-baris.tsx';
import type { Tanda } from './use-tanda.ts';

/** Groups whose rows are pairs of which a person says whether they are one. */
const BERPASANGAN: ReadonlySet<KelompokPadanan> = new Set([
  'NIK_SAMA_NAMA_BEDA',
  'NIK_BEDA_NAMA_TGL_SAMA',
  'GANDA_NIK',
  'GANDA_SEGMEN',
  'NIK_TIDAK_VALID',
]);

export interface BahanTindakan {
  readonly hasil: Rekonsiliasi;
  readonly kelompok: KelompokPadanan;
  readonly kata: KataKelompok;
  readonly tanda: Tanda;
  readonly aktif: BarisPadanan | null;
  /** The rows are not what they were: those with these numbers are gone from the list. */
  readonly onGone: (urut: readonly number[]) => void;
}

export interface TindakanPadanan {
  readonly keys: KeyMap;
  readonly ada: boolean;
  readonly bisaSama: boolean;
  readonly bisaBeda: boolean;
  readonly bisaUsulkan: boolean;
  readonly bisaUrung: boolean;
  readonly busy: boolean;
  /** Rows that were said to be one person and differ: offered as `perbaikan_data`. */
  readonly tawaran: number;
  readonly samakan: () => void;
  readonly bedakan: () => void;
  readonly selesai: () => void;
  readonly bawa: () => void;
  readonly perbaiki: () => void;
  readonly urungkan: () => void;
  readonly choose: (kandidat: string) => void;
  readonly dialog: ReactNode;
}

/** What can be done about the chosen rows, or about the active one. */
export function useTindakanPadanan(bahan: BahanTindakan): TindakanPadanan {
  const { hasil, kelompok, kata, tanda, aktif, onGone } = bahan;
  const rekonsiliasi = hasil.id;
  const queries = useQueryClient();
  const [terakhir, setTerakhir] = useState<readonly number[]>([]);
  const [tawaran, setTawaran] = useState<readonly number[]>([]);
  const [dialog, setDialog] = useState<{ readonly pilih: PilihPadanan; readonly perbaikan: boolean } | null>(null);
  const [ditolak, setDitolak] = useState<Awaited<ReturnType<typeof client.rekonsiliasi.usulkan>>['ditolak']>([]);
  const finish = (urut: readonly number[], judul: string, keterangan?: string): void => {
    setTerakhir(urut);
    tanda.clear();
    onGone(urut);
    notifyDone(judul, keterangan);
    // Not waited for: the next key, undoing above all, must not be lost while the counts are fetched.
    void queries.invalidateQueries();
  };
  const tandai = useMutation({
    mutationFn: (isi: { readonly pilih: PilihPadanan; readonly hasil: 'sama' | 'berbeda' | 'selesai' }) =>
      client.rekonsiliasi.tandai({ rekonsiliasi, ...isi, catatan: '' }),
    onSuccess: ({ urut, berbeda }, { hasil: jawab }) => {
      setTawaran(berbeda);
      finish(urut, `${formatAngka(urut.length)} baris ${KATA_TANDA[jawab]}`, 'Tekan U untuk mengurungkan.');
    },
    onError: notifyError,
  });
  const pilih = useMutation({
    mutationFn: (isi: { readonly urut: number; readonly kandidat: string }) =>
      client.rekonsiliasi.pilih({ rekonsiliasi, ...isi }),
    onSuccess: ({ urut }) => finish(urut, 'Orang dipilih', 'Tekan U untuk mengurungkan.'),
    onError: notifyError,
  });
  const buka = useMutation({
    mutationFn: (urut: number[]) => client.rekonsiliasi.bukaLagi({ rekonsiliasi, urut }),
    onSuccess: (_, urut) => {
      setTawaran([]);
      finish(urut, `${formatAngka(urut.length)} baris dibuka lagi`);
      setTerakhir([]);
    },
    onError: notifyError,
  });
  const send = async ({ jenis, program, catatan }: IsiBawa): Promise<void> => {
    if (dialog === null) return;
    const jawaban = await client.rekonsiliasi.usulkan({ rekonsiliasi, pilih: dialog.pilih, jenis, program, catatan });
    setTawaran([]);
    setDitolak(jawaban.ditolak);
    const tempat = jawaban.sidang === null ? 'Menunggu sidang.' : `Masuk agenda ${jawaban.sidang.nama}.`;
    if (jawaban.urut.length > 0) finish(jawaban.urut, `${formatAngka(jawaban.urut.length)} usulan dicatat`, tempat);
  };
  const sudah = kelompok === 'SUDAH_DIPUTUSKAN';
  const dipilih = tanda.pick(aktif);
  const ada = dipilih !== null;
  const busy = tandai.isPending || pilih.isPending || buka.isPending;
  const target = sudah && dipilih !== null && 'urut' in dipilih ? dipilih.urut : terakhir;
  const berpasangan = tanda.jumlah > 0 || (aktif !== null && aktif.kiri !== null && aktif.kanan !== null);
  const bisaSama = ada && !busy && BERPASANGAN.has(kelompok) && berpasangan;
  const bisaBeda = ada && !busy && (kelompok === 'AMBIGU' || (BERPASANGAN.has(kelompok) && berpasangan));
  const bisaUsulkan = ada && !busy;
  const settle = (jawab: 'sama' | 'berbeda' | 'selesai') => (): void => {
    if (dipilih !== null) tandai.mutate({ pilih: dipilih, hasil: jawab });
  };
  const choose = (kandidat: string): void => {
    if (aktif !== null && !busy) pilih.mutate({ urut: aktif.urut, kandidat });
  };
  const tindakan = {
    ada,
    bisaSama,
    bisaBeda,
    bisaUsulkan,
    // Not while busy: what is undone is known as soon as the answer is, a moment before the command counts as over.
    bisaUrung: target.length > 0 && !buka.isPending,
    busy,
    tawaran: tawaran.length,
    samakan: settle('sama'),
    bedakan: settle('berbeda'),
    selesai: settle('selesai'),
    bawa: () => dipilih !== null && setDialog({ pilih: dipilih, perbaikan: false }),
    perbaiki: () => setDialog({ pilih: { urut: [...tawaran] }, perbaikan: true }),
    urungkan: () => buka.mutate([...target]),
    choose,
  };
  const calon = aktif !== null && bisaDipilih(aktif) ? aktif.kandidat.slice(0, 9) : [];
  return {
    ...tindakan,
    keys: {
      Enter: { label: 'Samakan ke data warga', run: tindakan.samakan, when: bisaSama },
      X: { label: 'Tandai orang berbeda', run: tindakan.bedakan, when: bisaBeda },
      S: { label: 'Tandai sudah diperiksa', run: tindakan.selesai, when: ada && !busy && !sudah },
      M: { label: 'Bawa ke musyawarah', run: tindakan.bawa, when: bisaUsulkan },
      P: { label: 'Usulkan perbaikan data', run: tindakan.perbaiki, when: tawaran.length > 0 },
      U: { label: sudah ? 'Buka lagi' : 'Urungkan', run: tindakan.urungkan, when: tindakan.bisaUrung },
      ...Object.fromEntries(
        calon.map(({ id, nama }, i) => [String(i + 1), { label: `Pilih ${nama}`, run: () => choose(id) }]),
      ),
    },
    dialog: (
      <>
        {dialog !== null && (
          <BawaDialog
            jumlah={'urut' in dialog.pilih ? dialog.pilih.urut.length : tanda.jumlah}
            awal={dialog.perbaikan ? 'perbaikan_data' : kata.usulan}
            program={hasil.program}
            onSend={send}
            onClose={() => setDialog(null)}
          />
        )}
        {dialog === null && ditolak.length > 0 && <Ditolak daftar={ditolak} onClose={() => setDitolak([])} />}
      </>
    ),
  };
}

const KATA_TANDA = {
  sama: 'ditandai orang yang sama',
  berbeda: 'ditandai orang berbeda',
  selesai: 'ditandai sudah diperiksa',
} as const;

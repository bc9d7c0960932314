import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BarisAgenda, CalonAgenda } from '#contract/agenda.ts';
import type { Sidang } from '#contract/sidang.ts';
import type { AsalUsulan } from '#domain/asal-usulan.ts';
import { NAMA_URUTAN, URUTAN_AGENDA, type UrutanAgenda } from '#domain/urutan-agenda.ts';
import { formatAngka } from '../../components/angka.ts';
import type { KeyMap } from '../../components/keys/key-registry.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { client, orpc } from '../../rpc/client.ts';
import { refreshSidang } from '../ruang/refresh-sidang.ts';

export interface SaringAgenda {
  readonly asal: AsalUsulan | null;
  readonly hanyaDitunda: boolean;
}

export type Susunan = ReturnType<typeof useSusunan>;

const KOSONG: ReadonlySet<number> = new Set();

/** Orders, moves, chooses and takes off candidates of the agenda, and takes the last of it back. */
export function useSusunan(sidang: Sidang) {
  const queries = useQueryClient();
  const { data: keadaan } = useQuery(orpc.agenda.keadaan.queryOptions({ input: { sidang: sidang.id } }));
  const [saring, setSaring] = useState<SaringAgenda>({ asal: null, hanyaDitunda: false });
  const [aktif, setAktif] = useState<CalonAgenda | null>(null);
  const [ditandai, setDitandai] = useState(KOSONG);
  const [dipegang, setDipegang] = useState<{ readonly saat: number; readonly usulan: number } | null>(null);
  const [bertanya, setBertanya] = useState(false);
  const terbuka = sidang.status === 'terbuka';
  const tersaring = saring.asal !== null || saring.hanyaDitunda;

  const ubah = useMutation({
    mutationFn: (kerja: () => Promise<unknown>) => kerja(),
    onSuccess: () => refreshSidang(queries),
    onError: notifyError,
    onSettled: () => setBertanya(false),
  });
  const { urutan = 'rt', batas = 0, bebas = 0, urungkan = null } = keadaan ?? {};
  const berikut: UrutanAgenda = URUTAN_AGENDA[(URUTAN_AGENDA.indexOf(urutan) + 1) % URUTAN_AGENDA.length] ?? 'rt';
  const order = (): void => {
    if (!ubah.isPending) ubah.mutate(() => client.agenda.urutkan({ sidang: sidang.id, urutan: berikut }));
  };
  const move = (geser: -1 | 1): void => {
    if (aktif === null || ubah.isPending) return;
    const { usulan, nomor } = aktif;
    ubah.mutate(() => client.agenda.pindahkan({ sidang: sidang.id, usulan, nomor: nomor + geser }), {
      onSuccess: () => setDipegang((lama) => ({ saat: (lama?.saat ?? 0) + 1, usulan })),
    });
  };
  const dipilih = ditandai.size > 0 ? [...ditandai] : aktif !== null && !aktif.tetap ? [aktif.usulan] : [];
  const remove = (): void =>
    ubah.mutate(() => client.agenda.keluarkan({ sidang: sidang.id, usulan: dipilih }), {
      onSuccess: () => {
        notifyDone(`${formatAngka(dipilih.length)} usulan keluar dari agenda`, 'Tekan Z untuk mengurungkan.');
        setDitandai(KOSONG);
        setAktif(null);
      },
    });
  const undo = (): void => {
    if (!ubah.isPending) {
      ubah.mutate(() => client.agenda.urungkan({ sidang: sidang.id }), {
        onSuccess: () => notifyDone('Agenda kembali seperti semula', urungkan ?? undefined),
      });
    }
  };
  const toggle = (): void => {
    if (aktif === null || aktif.tetap) return;
    const baru = new Set(ditandai);
    if (!baru.delete(aktif.usulan)) baru.add(aktif.usulan);
    setDitandai(baru);
  };
  const bisaUrut = terbuka && bebas > 1;
  const bisaPindah = terbuka && !tersaring && aktif !== null && !aktif.tetap;
  const bisaNaik = bisaPindah && aktif.nomor > batas + 1;
  const bisaTurun = bisaPindah && aktif.nomor < sidang.usulan;
  const bisaKeluar = terbuka && dipilih.length > 0;
  const ask = (): void => setBertanya(true);
  const keys: KeyMap = {
    O: { label: `Urutkan menurut ${NAMA_URUTAN[berikut]}`, run: order, when: bisaUrut },
    'Alt+Up': { label: 'Naikkan satu nomor', run: () => move(-1), when: bisaNaik },
    'Alt+Down': { label: 'Turunkan satu nomor', run: () => move(1), when: bisaTurun },
    Spasi: { label: 'Pilih baris', run: toggle, when: terbuka && aktif !== null && !aktif.tetap },
    Del: { label: 'Keluarkan dari agenda', run: ask, when: bisaKeluar },
    Z: { label: 'Urungkan perubahan agenda', run: undo, when: terbuka && urungkan !== null },
  };
  return {
    keadaan,
    saring,
    setSaring: (baru: SaringAgenda): void => {
      setSaring(baru);
      setDitandai(KOSONG);
      setAktif(null);
    },
    tersaring,
    aktif,
    select: (baris: BarisAgenda): void => setAktif(baris.baris === 'calon' ? baris : null),
    isMarked: (baris: BarisAgenda): boolean => baris.baris === 'calon' && ditandai.has(baris.usulan),
    follow:
      dipegang === null
        ? undefined
        : {
            saat: dipegang.saat,
            is: (baris: BarisAgenda): boolean => baris.baris === 'calon' && baris.usulan === dipegang.usulan,
          },
    jumlahDitandai: ditandai.size,
    dipilih,
    bertanya,
    ask,
    dismiss: (): void => setBertanya(false),
    busy: ubah.isPending,
    order,
    move,
    remove,
    undo,
    bisaUrut,
    bisaNaik,
    bisaTurun,
    bisaKeluar,
    keys,
  };
}

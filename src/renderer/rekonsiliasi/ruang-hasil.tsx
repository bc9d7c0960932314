import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Rekonsiliasi } from '#contract/rekonsiliasi.ts';
import type { KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { Page } from '../shell/page.tsx';
import { DaftarKerja } from './daftar-kerja.tsx';
import { KelompokNav, listKelompokTampil } from './kelompok-nav.tsx';
import type { PilihanDaftar } from './mulai.tsx';
import gaya from './rekonsiliasi.module.css';
import { useEkspor } from './use-ekspor.ts';
import type { Jalankan } from './use-jalankan.ts';

const kelas = bindClasses(gaya);

export interface RuangHasilProps {
  readonly hasil: number;
  /** Null: the first group that holds anything. */
  readonly kelompok: KelompokPadanan | null;
  readonly pilihan: PilihanDaftar;
  readonly jalan: Jalankan;
}

/** One result: its groups at the left, the rows of the chosen one beside them. */
export function RuangHasil({ hasil: id, kelompok, pilihan, jalan }: RuangHasilProps): JSX.Element {
  const hasil = useQuery(orpc.rekonsiliasi.get.queryOptions({ input: { rekonsiliasi: id } }));
  if (hasil.isError) {
    return (
      <Page title="Rekonsiliasi">
        <ErrorState error={hasil.error} onRetry={() => void hasil.refetch()} />
      </Page>
    );
  }
  if (hasil.data === undefined) {
    return (
      <Page title="Rekonsiliasi">
        <LoadingState />
      </Page>
    );
  }
  return <Hasil hasil={hasil.data} kelompok={kelompok} pilihan={pilihan} jalan={jalan} />;
}

interface HasilProps extends Omit<RuangHasilProps, 'hasil'> {
  readonly hasil: Rekonsiliasi;
}

function Hasil({ hasil, kelompok, pilihan, jalan }: HasilProps): JSX.Element {
  const navigate = useNavigate();
  // The first group stays the one that is shown when its last row is settled, with the undoing and the offer that come after.
  const [pertama] = useState(() => listKelompokTampil(hasil, null)[0] ?? 'COCOK');
  const dipilih = kelompok ?? pertama;
  const tampil = listKelompokTampil(hasil, dipilih);
  const choose = (satu: KelompokPadanan): void =>
    void navigate({ to: '/rekonsiliasi', search: { hasil: hasil.id, kelompok: satu }, replace: true });
  const step = (arah: 1 | -1): void => {
    const letak = tampil.indexOf(dipilih) + arah;
    const berikut = tampil[(letak + tampil.length) % tampil.length];
    if (berikut !== undefined) choose(berikut);
  };
  const sisi = findSisiBaru(hasil, pilihan);
  const rerun = (): void => {
    if (sisi !== null) void jalan.start(sisi);
  };
  const ekspor = useEkspor(hasil.id);
  const baru = (): void => void navigate({ to: '/rekonsiliasi', search: { baru: true } });
  useKeys({
    K: { label: 'Kelompok berikutnya', run: () => step(1) },
    'Shift+K': { label: 'Kelompok sebelumnya', run: () => step(-1) },
    G: { label: 'Cocokkan daftar lain', run: baru },
    E: { label: 'Simpan lembar Excel', run: () => ekspor.mutate('xlsx'), when: !ekspor.isPending },
    D: { label: 'Simpan ringkasan PDF', run: () => ekspor.mutate('pdf'), when: !ekspor.isPending },
    R: { label: 'Jalankan ulang', run: rerun, when: hasil.basi && sisi !== null },
  });
  return (
    <div className={kelas('ruang')}>
      <KelompokNav hasil={hasil} dipilih={dipilih} onChoose={choose}>
        {hasil.basi && sisi !== null && (
          <div className={kelas('basi')} role="status">
            <span>Daftar berubah sesudah ini.</span>
            <Button compact wide kbd="R" onClick={rerun}>
              Jalankan ulang
            </Button>
          </div>
        )}
        <div className={kelas('perintah')}>
          <Button compact kbd="E" busy={ekspor.isPending} onClick={() => ekspor.mutate('xlsx')}>
            Excel
          </Button>
          <Button compact kbd="D" busy={ekspor.isPending} onClick={() => ekspor.mutate('pdf')}>
            PDF
          </Button>
          <Button compact kbd="G" onClick={baru}>
            Baru
          </Button>
        </div>
      </KelompokNav>
      <DaftarKerja key={dipilih} hasil={hasil} kelompok={dipilih} />
    </div>
  );
}

/** The newest lists of the same kinds; null where one of them was taken back and no other is there. */
function findSisiBaru(
  { kiri, kanan }: Rekonsiliasi,
  { daftar }: PilihanDaftar,
): { kiri: number; kanan: number | null; namaBerkas: string } | null {
  const baru = daftar.find(({ jenis }) => jenis === kiri.jenis);
  const lawan =
    kanan === null ? null : daftar.find(({ jenis, berkas }) => jenis === kanan.jenis && berkas !== baru?.berkas);
  if (baru === undefined || lawan === undefined) return null;
  return { kiri: baru.berkas, kanan: lawan?.berkas ?? null, namaBerkas: baru.namaBerkas };
}

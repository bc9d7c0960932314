import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { KantorIsian, KepalaIsian, KopDinsosIsian } from '../pengaturan/isian/dinsos-isian.tsx';
import {
  type CacatDinsos,
  checkKantor,
  checkKepala,
  RANCANGAN_DINSOS_AWAL,
  type RancanganDinsos,
  toDinsos,
} from '../pengaturan/isian/rancangan-dinsos.ts';
import { orpc } from '../rpc/client.ts';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';
import { type LangkahPenyiapan, Penyiapan } from './penyiapan.tsx';
import { SIMPANAN_DINSOS } from './simpanan.ts';

const kelas = bindClasses(gaya);

const LANGKAH: readonly LangkahPenyiapan<RancanganDinsos, CacatDinsos>[] = [
  {
    nama: 'Kota',
    judul: 'Dinas Sosial mana?',
    catatan: 'Nama dan kode diambil dari daftar resmi Kemendagri.',
    check: checkKantor,
    render: (isian) => <KantorIsian {...isian} />,
  },
  {
    nama: 'Kepala dinas',
    judul: 'Siapa kepala dinasnya?',
    catatan: 'Namanya dicetak pada ringkasan rekap.',
    check: checkKepala,
    render: (isian) => <KepalaIsian {...isian} />,
  },
  {
    nama: 'Kop surat',
    judul: 'Kop surat',
    catatan: 'Dipakai pada ringkasan rekap.',
    check: () => ({}),
    render: (isian) => <KopDinsosIsian {...isian} />,
  },
];

/** Setting up the Dinas Sosial of a city. */
export function SiapkanDinsos({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const siapkan = useMutation(orpc.gerbang.siapkanDinsos.mutationOptions({ onSuccess: SIMPANAN_DINSOS.clear }));
  return (
    <Penyiapan
      langkah={LANGKAH}
      awal={RANCANGAN_DINSOS_AWAL}
      simpanan={SIMPANAN_DINSOS}
      siapkan={siapkan}
      onSelesai={(sandi, rancangan) => {
        const dinsos = toDinsos(rancangan);
        if (dinsos !== null) siapkan.mutate({ sandi, dinsos });
      }}
      renderSiap={({ namaDinas }) => <Siap nama={namaDinas} />}
      onBack={onBack}
    />
  );
}

function Siap({ nama }: { readonly nama: string }): JSX.Element {
  const queries = useQueryClient();
  return (
    <Bingkai title={`${nama} siap`}>
      <p className={kelas('antar')}>
        Data disandikan di komputer ini. Berikutnya: kirim kunci dinas kepada kelurahan dan kumpulkan kunci mereka di
        Pengaturan, lalu terima paketnya di Rekap.
      </p>
      <div className={kelas('aksi')}>
        <Button variant="primary" kbd="Enter" autoFocus onClick={() => void queries.invalidateQueries()}>
          Buka Rekap
        </Button>
      </div>
    </Bingkai>
  );
}

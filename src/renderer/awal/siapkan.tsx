import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { KopIsian } from '../pengaturan/isian/kop-isian.tsx';
import { NomorIsian } from '../pengaturan/isian/nomor-isian.tsx';
import { PejabatIsian } from '../pengaturan/isian/pejabat-isian.tsx';
import {
  type CacatRancangan,
  checkPejabat,
  checkSurat,
  checkWilayah,
  listLembaga,
  RANCANGAN_AWAL,
  type RancanganKelurahan,
  toKelurahan,
} from '../pengaturan/isian/rancangan-kelurahan.ts';
import { WilayahIsian } from '../pengaturan/isian/wilayah-isian.tsx';
import { orpc } from '../rpc/client.ts';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';
import { type LangkahPenyiapan, Penyiapan } from './penyiapan.tsx';
import { SIMPANAN_KELURAHAN } from './simpanan.ts';

const kelas = bindClasses(gaya);

const LANGKAH: readonly LangkahPenyiapan<RancanganKelurahan, CacatRancangan>[] = [
  {
    nama: 'Wilayah',
    judul: 'Kelurahan mana?',
    catatan: 'Nama dan kode diambil dari daftar resmi Kemendagri.',
    check: checkWilayah,
    render: (isian) => <WilayahIsian {...isian} />,
  },
  {
    nama: 'Pejabat',
    judul: 'Siapa pejabatnya?',
    catatan: 'Keduanya masuk daftar yang diundang ke sidang.',
    check: checkPejabat,
    render: (isian) => <PejabatIsian {...isian} />,
  },
  {
    nama: 'Kop dan nomor',
    judul: 'Kop surat dan nomor',
    catatan: 'Dipakai pada berita acara dan lampirannya.',
    check: checkSurat,
    render: (isian) => (
      <>
        <KopIsian
          kop={isian.rancangan.kop}
          onChange={(kop) => isian.onChange({ ...isian.rancangan, kop })}
          lembaga={listLembaga(isian.rancangan.wilayah)}
        />
        <h2 className={kelas('pisah')}>Nomor surat</h2>
        <NomorIsian {...isian} />
      </>
    ),
  },
];

/** Setting up one's own kelurahan. */
export function Siapkan({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const siapkan = useMutation(orpc.gerbang.siapkan.mutationOptions({ onSuccess: SIMPANAN_KELURAHAN.clear }));
  return (
    <Penyiapan
      langkah={LANGKAH}
      awal={RANCANGAN_AWAL}
      simpanan={SIMPANAN_KELURAHAN}
      siapkan={siapkan}
      onSelesai={(sandi, rancangan) => {
        const kelurahan = toKelurahan(rancangan);
        if (kelurahan !== null) siapkan.mutate({ sandi, kelurahan });
      }}
      renderSiap={({ wilayah }) => <Siap nama={wilayah.kelurahan?.nama ?? ''} />}
      onBack={onBack}
    />
  );
}

function Siap({ nama }: { readonly nama: string }): JSX.Element {
  const queries = useQueryClient();
  return (
    <Bingkai title={`Kelurahan ${nama} siap`}>
      <p className={kelas('antar')}>
        Data disandikan di komputer ini. Berikutnya: lengkapi daftar pilar yang diundang di Pengaturan, lalu impor
        daftar usulan.
      </p>
      <div className={kelas('aksi')}>
        <Button variant="primary" kbd="Enter" autoFocus onClick={() => void queries.invalidateQueries()}>
          Buka Beranda
        </Button>
      </div>
    </Bingkai>
  );
}

import { type JSX, useState } from 'react';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { formatAngka, formatUkuran } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { ActionBar, Page } from '../../shell/page.tsx';
import type { Kumpulan } from './kumpulan.ts';
import gaya from './terima.module.css';
import type { Terima } from './use-terima.ts';

export interface SiapMasukProps {
  readonly kumpulan: Kumpulan;
  readonly terima: Terima;
  readonly onLeave: () => void;
}

/** What was chosen, and on which day it came; nothing is read yet. */
export function SiapMasuk({ kumpulan, terima, onLeave }: SiapMasukProps): JSX.Element {
  const hariIni = toTanggal(new Date());
  const [hari, setHari] = useState<Tanggal | null>(hariIni);
  const { paket, dilewati } = kumpulan;
  const salah = hari === null ? 'Isi hari datangnya.' : hari > hariIni ? 'Hari ini belum tiba.' : undefined;
  const siap = paket.length > 0 && salah === undefined;
  // Today without an hour would come before what came this morning.
  const start = (): void => terima.start(hari === hariIni ? null : hari);
  const kata = `Masukkan ${formatAngka(paket.length)} paket`;
  useKeys({
    Enter: { label: kata, run: start, when: siap },
    G: { label: 'Pilih yang lain', run: terima.reset },
    Esc: { label: 'Kembali ke papan', run: onLeave },
  });
  return (
    <Page
      title="Terima paket"
      subtitle={`${formatAngka(paket.length)} berkas, ${formatUkuran(paket.reduce((byte, { size }) => byte + size, 0))}`}
      footer={
        <ActionBar>
          <Button variant="quiet" kbd="Esc" onClick={onLeave}>
            Kembali ke papan
          </Button>
          <Button kbd="G" onClick={terima.reset}>
            Pilih yang lain
          </Button>
          <Button variant="primary" kbd="Enter" disabled={!siap} onClick={start}>
            {kata}
          </Button>
        </ActionBar>
      }
    >
      {paket.length === 0 ? (
        <EmptyState icon="berkas" title="Tidak ada paket di antara berkas ini">
          Nama paket berakhir dengan .zip atau .zip.age. Pilih berkas atau folder yang lain.
        </EmptyState>
      ) : (
        <>
          <div className={gaya.hari}>
            <DateField
              label="Hari datangnya"
              description="Menentukan apakah sebuah paket terlambat. Ubah bila paketnya datang sebelum hari ini."
              value={hari}
              onChange={setHari}
              error={salah}
            />
          </div>
          <Card title="Akan dimasukkan" end={`${formatAngka(paket.length)} berkas`}>
            <DaftarNama nama={paket.map(({ name }) => name)} />
          </Card>
        </>
      )}
      {dilewati.length > 0 && (
        <Card title="Dilewati" end={`${formatAngka(dilewati.length)} berkas bukan paket`}>
          <DaftarNama nama={dilewati} />
        </Card>
      )}
    </Page>
  );
}

/** Names that are told one by one; of more than these only the number. */
const NAMA_TERBANYAK = 60;

function DaftarNama({ nama }: { readonly nama: readonly string[] }): JSX.Element {
  // Folders may hold the same name twice.
  const semua = [...new Set(nama)];
  const lebih = semua.length - NAMA_TERBANYAK;
  return (
    <ul className={gaya.nama}>
      {semua.slice(0, NAMA_TERBANYAK).map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
      {lebih > 0 && <li>dan {formatAngka(lebih)} lagi</li>}
    </ul>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { DaftarPadanan } from '#contract/rekonsiliasi.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import gaya from './rekonsiliasi.module.css';
import type { Jalankan } from './use-jalankan.ts';

const kelas = bindClasses(gaya);

export interface PilihanDaftar {
  readonly daftar: readonly DaftarPadanan[];
  readonly warga: number;
}

export interface MulaiProps {
  readonly pilihan: PilihanDaftar;
  readonly jalan: Jalankan;
  readonly bisaKembali: boolean;
}

const WARGA = 'warga';

export function describeDaftar({ jenis, namaBerkas, baris, waktu }: DaftarPadanan): string {
  return `${NAMA_JENIS_DAFTAR[jenis]}, ${formatTanggal(toTanggal(new Date(waktu)))}: ${namaBerkas} (${formatAngka(baris)} baris)`;
}

/** Which list is matched, and with what: the newest JKSS list with the registry, until one chooses otherwise. */
export function Mulai({ pilihan: { daftar, warga }, jalan, bisaKembali }: MulaiProps): JSX.Element {
  const navigate = useNavigate();
  const awal = daftar.find(({ jenis }) => jenis === 'jkss') ?? daftar.find(({ jenis }) => jenis === 'pbi') ?? daftar[0];
  // Until one chooses, the newest list counts, also one that came while this screen had its answer of before.
  const [pilihanKiri, setKiri] = useState<string | null>(null);
  const kiri = pilihanKiri ?? String(awal?.berkas ?? '');
  const [kanan, setKanan] = useState<string>(WARGA);
  const dipilih = daftar.find(({ berkas }) => String(berkas) === kiri);
  const start = (): void => {
    if (dipilih === undefined) return;
    const { berkas, namaBerkas } = dipilih;
    void jalan.start({ kiri: berkas, kanan: kanan === WARGA ? null : Number(kanan), namaBerkas });
  };
  const leave = (): void => void navigate({ to: '/rekonsiliasi' });
  useKeys({
    'Ctrl+Enter': { label: 'Cocokkan', run: start },
    Esc: { label: 'Kembali', run: leave, when: bisaKembali },
  });
  return (
    <Page
      title="Rekonsiliasi"
      subtitle="Cocokkan sebuah daftar dengan data warga"
      footer={
        <ActionBar note="Data warga tidak diubah. Hasilnya daftar kerja: siapa cocok, siapa perlu diperiksa.">
          {bisaKembali && (
            <Button variant="quiet" kbd="Esc" onClick={leave}>
              Kembali
            </Button>
          )}
          <Button variant="primary" kbd="Ctrl+Enter" disabled={dipilih === undefined} onClick={start}>
            Cocokkan
          </Button>
        </ActionBar>
      }
    >
      <Card title="Daftar yang dicocokkan">
        <div className={kelas('mulai')}>
          <SelectField
            label="Daftar"
            options={daftar.map((satu) => ({ value: String(satu.berkas), label: describeDaftar(satu) }))}
            value={kiri}
            onChange={(isi) => {
              setKiri(isi);
              if (isi === kanan) setKanan(WARGA);
            }}
          />
          <SelectField
            label="Dengan"
            options={[
              { value: WARGA, label: `Data warga (${formatAngka(warga)} orang)` },
              ...daftar
                .filter(({ berkas }) => String(berkas) !== kiri)
                .map((satu) => ({ value: String(satu.berkas), label: describeDaftar(satu) })),
            ]}
            value={kanan}
            onChange={(isi) => setKanan(isi ?? WARGA)}
          />
          <p className={kelas('redup')}>
            NIK dicocokkan lebih dahulu, lalu nama dengan tanggal lahir, nomor KK, atau alamat. Yang tidak pasti tidak
            ditebak.
          </p>
        </div>
      </Card>
    </Page>
  );
}

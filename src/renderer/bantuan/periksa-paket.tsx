import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { z } from 'zod';
import type { bentukHasilVerifikasi } from '#contract/dokumen.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../components/class-names.ts';
import { Facts } from '../components/facts.tsx';
import { FileDrop } from '../components/file-drop.tsx';
import { Icon } from '../components/icon.tsx';
import { KeputusanTally } from '../components/keputusan-status.tsx';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { client } from '../rpc/client.ts';
import gaya from './bantuan.module.css';

const kelas = bindClasses(gaya);

/** A package of a session from wherever: is it whole, and what does it say. Nothing of it is stored. */
export function PeriksaPaket(): JSX.Element {
  const periksa = useMutation({ mutationFn: (berkas: File) => client.dokumen.verifikasi({ berkas }) });
  return (
    <section aria-label="Periksa paket" className={kelas('paket')}>
      <h2>Periksa paket</h2>
      <FileDrop
        title={periksa.isPending ? 'Memeriksa' : 'Letakkan paket di sini'}
        accept=".zip"
        buttonLabel="Pilih paket"
        kbd="F9"
        disabled={periksa.isPending}
        onFile={(berkas) => periksa.mutate(berkas)}
      >
        Berkas .zip hasil langkah Kirim. Isinya hanya diperiksa, tidak disimpan.
      </FileDrop>
      <div role="status">{periksa.isSuccess && <Hasil namaBerkas={periksa.variables.name} hasil={periksa.data} />}</div>
      {periksa.isError && <GalatIsian error={periksa.error} />}
    </section>
  );
}

interface HasilProps {
  readonly namaBerkas: string;
  readonly hasil: z.infer<typeof bentukHasilVerifikasi>;
}

function Hasil({ namaBerkas, hasil: { sah, temuan, isi } }: HasilProps): JSX.Element {
  return (
    <div className={kelas('hasil')}>
      <p className={kelas('kepala')}>
        <Icon name={sah ? 'cek' : 'ingat'} />
        {sah ? 'Paket utuh dan tidak diubah' : 'Jangan dipakai: paket ini rusak atau diubah'}
      </p>
      <p className={kelas('redup')}>{namaBerkas}</p>
      {temuan.length > 0 && (
        <ul>
          {temuan.map(({ kode, berkas, pesan }) => (
            <li key={`${kode} ${berkas} ${pesan}`}>
              {pesan} <span className={kelas('redup')}>({berkas === '' ? kode : `${berkas}, ${kode}`})</span>
            </li>
          ))}
        </ul>
      )}
      {isi !== null && (
        <>
          <Facts
            facts={[
              { label: 'Kelurahan', isi: isi.kelurahan },
              { label: 'Sidang', isi: `${isi.namaSidang}, ${formatTanggal(isi.tanggal)}` },
              { label: 'Berita acara', isi: isi.nomorBeritaAcara },
            ]}
          />
          <KeputusanTally jumlah={isi.jumlah} />
        </>
      )}
    </div>
  );
}

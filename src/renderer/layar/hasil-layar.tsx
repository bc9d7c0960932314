import type { JSX } from 'react';
import type { CuplikanLayar } from '#contract/layar.ts';
import { NAMA_PUTUSAN, PUTUSAN } from '#domain/putusan.ts';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { Meter } from '../components/meter.tsx';
import gaya from './layar.module.css';
import { IKON_PUTUSAN } from './putusan-layar.tsx';

const kelas = bindClasses(gaya);

/** The running result: three counts, what is left, and all of it as one bar. */
export function HasilLayar({ cuplikan: { jumlah, usulan } }: { readonly cuplikan: CuplikanLayar }): JSX.Element {
  const belum = usulan - jumlah.layak - jumlah.tidak_layak - jumlah.ditunda;
  return (
    <div className={kelas('hasil')}>
      <ul aria-label="Hasil sementara">
        {PUTUSAN.map((putusan) => (
          <li key={putusan} className={kelas(putusan)}>
            <Icon name={IKON_PUTUSAN[putusan]} />
            {NAMA_PUTUSAN[putusan]} <b>{jumlah[putusan]}</b>
          </li>
        ))}
        <li className={kelas('belum')}>
          <Icon name="nol" />
          Belum <b>{belum}</b>
        </li>
      </ul>
      <div className={kelas('batang')}>
        <Meter
          bagian={[...PUTUSAN.map((warna) => ({ warna, jumlah: jumlah[warna] })), { warna: 'sisa', jumlah: belum }]}
        />
      </div>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { CaraKirim } from '#contract/dokumen.ts';
import type { JumlahPutusan } from '#domain/putusan.ts';
import { formatUkuran } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { SumRow } from '../../components/sum-row.tsx';
import { describeIsi, listIsiZip } from './isi-paket.ts';
import gaya from './paket-jadi.module.css';

const kelas = bindClasses(gaya);

export interface PaketJadiProps {
  readonly paket: {
    readonly namaBerkas: string;
    readonly sha256: string;
    readonly jumlah: JumlahPutusan;
    readonly cara: CaraKirim;
  };
  readonly berkas: File;
}

/** The file that has just left: its name, what is in it, and its fingerprint. */
export function PaketJadi({ paket, berkas }: PaketJadiProps): JSX.Element {
  const isi = useQuery({
    queryKey: ['isi paket', paket.sha256],
    queryFn: () => listIsiZip(berkas),
    staleTime: Number.POSITIVE_INFINITY,
    // Nobody but Dinas Sosial sees into an encrypted one.
    enabled: paket.cara === 'terbuka',
  });
  const { layak, tidak_layak, ditunda } = paket.jumlah;
  const save = (): void => {
    saveFile(berkas);
    notifyDone('Paket disimpan', paket.namaBerkas);
  };
  useKeys({ 'Ctrl+S': { label: 'Simpan berkas lagi', run: save } });
  return (
    <>
      <SumRow
        label="Jumlah keputusan dalam paket"
        total={{ jumlah: layak + tidak_layak + ditunda, kata: 'keputusan' }}
        bagian={[
          { jumlah: layak, kata: 'layak' },
          { jumlah: tidak_layak, kata: 'tidak layak' },
          { jumlah: ditunda, kata: 'ditunda' },
        ]}
      />
      <Card
        title={paket.namaBerkas}
        end={
          <Button icon="unduh" kbd="Ctrl+S" onClick={save}>
            Simpan berkas lagi
          </Button>
        }
      >
        <dl className={kelas('ciri')}>
          <div>
            <dt>Ukuran</dt>
            <dd>{formatUkuran(berkas.size)}</dd>
          </div>
          <div>
            <dt>Langkah berikut</dt>
            <dd>
              {paket.cara === 'sandi'
                ? 'Bawa berkas ini ke Dinas Sosial dengan flash disk, atau kirim lewat saluran dinas.'
                : 'Serahkan berkas ini langsung kepada Dinas Sosial.'}
            </dd>
          </div>
          <div>
            <dt>Sidik berkas</dt>
            <dd>
              <b>{paket.sha256.slice(0, 8)}</b>
              <span className={kelas('redup')}> SHA-256, dapat dibacakan untuk mencocokkan berkas yang diterima</span>
              <code>{paket.sha256}</code>
            </dd>
          </div>
        </dl>
        {isi.data !== undefined && (
          <section aria-label="Isi paket">
            <h3 className={kelas('judul')}>Isi paket, {isi.data.length} berkas</h3>
            <ul className={kelas('isi')}>
              {isi.data.map(({ nama, ukuran }) => (
                <li key={nama}>
                  <b>{nama}</b>
                  <span className={kelas('redup')}>{describeIsi(nama)}</span>
                  <span>{formatUkuran(ukuran)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Card>
    </>
  );
}

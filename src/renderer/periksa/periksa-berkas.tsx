import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { FileDrop } from '../components/file-drop.tsx';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { client } from '../rpc/client.ts';
import { HasilPeriksa } from './hasil-periksa.tsx';
import gaya from './periksa-berkas.module.css';

const kelas = bindClasses(gaya);

/** A single paper is also held against the sessions of this data. */
async function check(berkas: File) {
  const hasil = await client.dokumen.verifikasi({ berkas });
  const bandingan = hasil.jenis === 'kertas' ? await client.dokumen.bandingkan({ berkas }) : null;
  return { hasil, bandingan };
}

export type Pemeriksaan = Awaited<ReturnType<typeof check>>;

/** A package or a paper from wherever: is it whole, whose is it, and does it match the decisions. Nothing of it is stored. */
export function PeriksaBerkas({ quiet = false }: { readonly quiet?: boolean }): JSX.Element {
  const periksa = useMutation({ mutationFn: check });
  return (
    <section aria-label="Periksa berkas" className={kelas('periksa')}>
      <h2>Periksa berkas</h2>
      <FileDrop
        title={periksa.isPending ? 'Memeriksa' : 'Letakkan paket atau kertas di sini'}
        accept=".zip,.pdf"
        buttonLabel="Pilih berkas"
        kbd="F9"
        disabled={periksa.isPending}
        quiet={quiet}
        onFile={(berkas) => periksa.mutate(berkas)}
      >
        Paket .zip dari langkah Kirim, atau kertas .pdf. Isinya hanya diperiksa, tidak disimpan.
      </FileDrop>
      <div role="status">
        {periksa.isSuccess && <HasilPeriksa namaBerkas={periksa.variables.name} periksa={periksa.data} />}
      </div>
      {periksa.isError && <GalatIsian error={periksa.error} />}
    </section>
  );
}

import { useMutation } from '@tanstack/react-query';
import { type DragEvent, type JSX, useRef, useState } from 'react';
import { formatTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { client } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import gaya from './periksa-paket.module.css';

const kelas = bindClasses(gaya);

type Hasil = Awaited<ReturnType<typeof client.dokumen.verifikasi>>;

/** Checks a package from anywhere: the one just made, or one that came back. */
export function PeriksaPaket(): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const periksa = useMutation({ mutationFn: (berkas: File) => client.dokumen.verifikasi({ berkas }) });
  const choose = (): void => input.current?.click();
  const take = (berkas: File | undefined): void => {
    if (berkas !== undefined && !periksa.isPending) periksa.mutate(berkas);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  useKeys({ F9: { label: 'Periksa sebuah paket', run: choose } });
  return (
    <section
      className={kelas('periksa', over && 'over')}
      aria-label="Periksa paket"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={kelas('kepala')}>
        <div>
          <h2>Periksa paket</h2>
          <p>Letakkan berkas zip di sini, atau pilih. Pemeriksaan tidak mengubah apa pun.</p>
        </div>
        <input
          ref={input}
          type="file"
          accept=".zip"
          hidden
          aria-label="Paket yang diperiksa"
          onChange={(event) => {
            take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Button kbd="F9" busy={periksa.isPending} onClick={choose}>
          Pilih paket
        </Button>
      </div>
      <div role="status">
        {periksa.isPending && <p>Memeriksa {periksa.variables.name}</p>}
        {periksa.isError && (
          <p>
            <b>{describeError(periksa.error).judul}</b> Kode: {describeError(periksa.error).kode}
          </p>
        )}
        {periksa.data !== undefined && <HasilPeriksa nama={periksa.variables?.name ?? ''} hasil={periksa.data} />}
      </div>
    </section>
  );
}

function HasilPeriksa({ nama, hasil }: { readonly nama: string; readonly hasil: Hasil }): JSX.Element {
  const { sah, temuan, isi } = hasil;
  return (
    <div className={kelas('hasil')}>
      <p className={kelas('judul')}>
        <Icon name={sah ? 'layak' : 'ingat'} />
        <b>{sah ? 'Paket utuh dan semua bagiannya cocok' : 'Paket ini tidak dapat dipercaya'}</b>
      </p>
      <p>{nama}</p>
      {isi !== null && (
        <p>
          {isi.kelurahan}, {isi.namaSidang}, {formatTanggal(isi.tanggal)}, nomor {isi.nomorBeritaAcara}:{' '}
          {formatAngka(isi.jumlah.layak)} layak, {formatAngka(isi.jumlah.tidak_layak)} tidak layak,{' '}
          {formatAngka(isi.jumlah.ditunda)} ditunda.
        </p>
      )}
      {temuan.length > 0 && (
        <ul>
          {temuan.map(({ kode, berkas, pesan }) => (
            <li key={`${kode} ${berkas} ${pesan}`}>
              {pesan} <span className={kelas('redup')}>Kode: {kode}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

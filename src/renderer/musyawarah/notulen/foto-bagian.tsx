import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type JSX, useRef, useState } from 'react';
import type { FotoSidang } from '#contract/notulen.ts';
import type { Sidang } from '#contract/sidang.ts';
import { BATAS_LAMPIRAN } from '#domain/lampiran.ts';
import { formatJam } from '#domain/tanggal.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { shrinkFoto } from '../../components/shrink-foto.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import gaya from './foto.module.css';
import { KameraDialog } from './kamera-dialog.tsx';
import { KartuFoto } from './kartu-foto.tsx';

const kelas = bindClasses(gaya);

interface FotoDihapus {
  readonly foto: FotoSidang;
  readonly berkas: File;
}

export interface FotoBagianProps {
  readonly sidang: Sidang;
  readonly foto: readonly FotoSidang[];
}

/** Photos of the session: from files or the camera, shrunk on this screen, stored the moment they are chosen. */
export function FotoBagian({ sidang, foto }: FotoBagianProps): JSX.Element {
  const queries = useQueryClient();
  const pilih = useRef<HTMLInputElement>(null);
  const [sibuk, setSibuk] = useState(false);
  const [kamera, setKamera] = useState(false);
  const [diAtas, setDiAtas] = useState(false);
  const [tolak, setTolak] = useState<readonly string[]>([]);
  const [dihapus, setDihapus] = useState<FotoDihapus | null>(null);
  const sisa = BATAS_LAMPIRAN.jumlah - foto.length;
  const terbuka = sidang.status === 'terbuka';
  const bisa = terbuka && sisa > 0 && !sibuk;

  const refresh = () =>
    Promise.all(
      [orpc.fotoSidang.list.key(), orpc.notulen.count.key()].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  const run = async (kerja: () => Promise<unknown>): Promise<boolean> => {
    try {
      await kerja();
      setTolak([]);
      return true;
    } catch (error) {
      setTolak([describeError(error).judul]);
      return false;
    } finally {
      await refresh();
    }
  };
  /** True when all were stored. */
  const add = async (files: readonly File[]): Promise<boolean> => {
    setSibuk(true);
    setDihapus(null);
    const gagal: string[] = [];
    for (const file of files) {
      const terbaca =
        file.type === 'application/pdf'
          ? ({ hasil: 'ditolak', pesan: `"${file.name}" bukan foto. Pakai JPEG atau PNG.` } as const)
          : await shrinkFoto(file);
      if (terbaca.hasil === 'ditolak') {
        gagal.push(terbaca.pesan);
        continue;
      }
      const { berkas } = terbaca;
      const isi = { sidang: sidang.id, keterangan: '', jam: formatJam(new Date()), berkas, urut: null };
      try {
        await client.fotoSidang.tambah(isi);
      } catch (error) {
        gagal.push(describeError(error).judul);
      }
    }
    await refresh();
    setTolak([...new Set(gagal)]);
    setSibuk(false);
    return gagal.length === 0;
  };
  const remove = (satu: FotoSidang): Promise<boolean> =>
    run(async () => {
      // Held until the next step, so that it can be put back as it was.
      const berkas = await client.fotoSidang.get({ id: satu.id });
      await client.fotoSidang.hapus({ id: satu.id });
      setDihapus({ foto: satu, berkas });
    });
  const restore = ({ foto: { keterangan, jam, urut }, berkas }: FotoDihapus): Promise<boolean> =>
    run(async () => {
      await client.fotoSidang.tambah({ sidang: sidang.id, keterangan, jam, berkas, urut });
      setDihapus(null);
    });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDiAtas(false);
    if (bisa) void add([...event.dataTransfer.files]);
  };
  const choose = (): void => pilih.current?.click();
  useKeys({
    F8: { label: 'Pilih foto dari berkas', run: choose, when: bisa },
    F9: { label: 'Foto dengan kamera', run: () => setKamera(true), when: bisa },
    'Ctrl+Z': {
      label: 'Kembalikan foto yang dihapus',
      run: () => dihapus !== null && void restore(dihapus),
      when: dihapus !== null,
    },
  });
  return (
    <section
      className={kelas('bagian', diAtas && 'over')}
      aria-label="Foto sidang"
      onDragOver={(event) => {
        event.preventDefault();
        setDiAtas(terbuka);
      }}
      onDragLeave={() => setDiAtas(false)}
      onDrop={drop}
    >
      <header className={kelas('atas')}>
        <h2>
          Foto sidang <span>{`${foto.length} dari ${BATAS_LAMPIRAN.jumlah}`}</span>
        </h2>
        {terbuka && (
          <span className={kelas('aksi')}>
            <Button compact kbd="F9" icon="kamera" disabled={!bisa} onClick={() => setKamera(true)}>
              Kamera
            </Button>
            <Button compact variant="primary" kbd="F8" icon="unggah" busy={sibuk} disabled={!bisa} onClick={choose}>
              Pilih foto
            </Button>
          </span>
        )}
        <input
          ref={pilih}
          type="file"
          accept="image/*"
          multiple
          hidden
          aria-label="Foto sidang dari berkas"
          onChange={(event) => {
            void add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </header>
      <div className={kelas('isi')}>
        {tolak.length > 0 && (
          <div className={kelas('galat')} role="alert">
            {tolak.map((kalimat) => (
              <p key={kalimat}>{kalimat}</p>
            ))}
          </div>
        )}
        {dihapus !== null && (
          <div className={kelas('urung')} role="status">
            <span>Foto pukul {dihapus.foto.jam} dihapus.</span>
            <Button compact kbd="Ctrl+Z" onClick={() => void restore(dihapus)}>
              Kembalikan
            </Button>
          </div>
        )}
        {foto.length === 0 ? (
          <EmptyState icon="kamera" title="Belum ada foto sidang">
            {terbuka
              ? 'Pilih foto, letakkan di sini, atau pakai kamera. Foto diperkecil; letak pengambilannya dibuang.'
              : 'Sidang ditutup tanpa foto.'}
          </EmptyState>
        ) : (
          <ol className={kelas('kisi')}>
            {foto.map((satu, i) => (
              <KartuFoto
                key={satu.id}
                foto={satu}
                nomor={i + 1}
                jumlah={foto.length}
                terbuka={terbuka}
                onUbah={(isi) => void run(() => client.fotoSidang.ubah({ id: satu.id, ...isi }))}
                onGeser={(arah) => void run(() => client.fotoSidang.geser({ id: satu.id, arah }))}
                onHapus={() => void remove(satu)}
              />
            ))}
          </ol>
        )}
      </div>
      <KameraDialog opened={kamera} sisa={sisa} onFoto={(satu) => add([satu])} onClose={() => setKamera(false)} />
    </section>
  );
}

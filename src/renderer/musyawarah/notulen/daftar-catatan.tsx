import { useQueryClient } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import type { CatatanNotulen } from '#contract/notulen.ts';
import type { KelompokNotulen } from '#domain/notulen.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyError } from '../../components/notify.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { BarisCatatan, UbahCatatan } from './baris-catatan.tsx';
import gaya from './notulen.module.css';

const kelas = bindClasses(gaya);

export interface DaftarCatatanProps {
  /** One item, or those that the search leaves. */
  readonly kelompok: readonly KelompokNotulen<CatatanNotulen>[];
  readonly agenda: readonly string[];
  readonly nama: readonly string[];
  readonly terbuka: boolean;
  /** True while a search is on: then each item is named above its notes. */
  readonly mencari: boolean;
  /** False while the field below holds something: Ctrl+Z is then the field's. */
  readonly isianKosong: boolean;
  /** The note that is being changed; the field below rests meanwhile. */
  readonly ubah: number | null;
  readonly onUbah: (catatan: number | null) => void;
  readonly wadah: RefObject<HTMLDivElement | null>;
  /** Arrow down behind the last note, or Esc: back to the field. */
  readonly onDown: () => void;
}

/** Notes in the order of their times. One has the focus: it can be changed, and struck out with an undo at hand. */
export function DaftarCatatan(props: DaftarCatatanProps): JSX.Element {
  const { kelompok, agenda, nama, terbuka, mencari, isianKosong, ubah, onUbah, wadah, onDown } = props;
  const queries = useQueryClient();
  const [pilih, setPilih] = useState<number | null>(null);
  const [dihapus, setDihapus] = useState<CatatanNotulen | null>(null);
  const semua = kelompok.flatMap(({ butir }) => butir);
  const dipilih = semua.find(({ id }) => id === pilih);

  useEffect(() => {
    // What was written last is next to the field.
    if (terbuka && !mencari) wadah.current?.scrollTo({ top: wadah.current.scrollHeight });
  }, [terbuka, mencari, wadah]);

  const run = async (kerja: () => Promise<unknown>): Promise<boolean> => {
    try {
      await kerja();
      await queries.invalidateQueries({ queryKey: orpc.notulen.key() });
      return true;
    } catch (error) {
      notifyError(error);
      return false;
    }
  };
  const remove = async (catatan: CatatanNotulen): Promise<void> => {
    if (!(await run(() => client.notulen.hapus({ id: catatan.id })))) return;
    setDihapus(catatan);
    setPilih(null);
    onDown();
  };
  const restore = async (catatan: CatatanNotulen): Promise<void> => {
    if (await run(() => client.notulen.kembalikan({ id: catatan.id }))) setDihapus(null);
  };
  const move = (langkah: 1 | -1): void => {
    const tempat = semua.findIndex(({ id }) => id === pilih) + langkah;
    const tujuan = semua[Math.max(0, tempat)];
    if (tujuan === undefined) onDown();
    else wadah.current?.querySelector<HTMLElement>(`[data-catatan="${tujuan.id}"]`)?.focus();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'Escape') onDown();
    else return;
    event.preventDefault();
  };
  const bisa = terbuka && dipilih !== undefined && ubah === null;
  useKeys({
    E: { label: 'Ubah catatan', run: () => onUbah(pilih), when: bisa },
    Del: { label: 'Hapus catatan', run: () => dipilih !== undefined && void remove(dipilih), when: bisa },
    'Ctrl+Z': {
      label: 'Kembalikan catatan yang dihapus',
      run: () => dihapus !== null && void restore(dihapus),
      when: dihapus !== null && isianKosong && ubah === null,
    },
  });
  return (
    <div ref={wadah} className={kelas('daftar')}>
      {semua.length === 0 && <Kosong terbuka={terbuka} mencari={mencari} />}
      {kelompok.map(({ pokok, butir }) => (
        <section key={pokok} aria-label={`Catatan: ${pokok}`}>
          {mencari && butir.length > 0 && <h3>{pokok}</h3>}
          <ul>
            {butir.map((catatan) =>
              catatan.id === ubah ? (
                <UbahCatatan
                  key={catatan.id}
                  catatan={catatan}
                  agenda={agenda}
                  nama={nama}
                  onSimpan={async (isi) => {
                    if (await run(() => client.notulen.ubah({ id: catatan.id, ...isi }))) onUbah(null);
                  }}
                  onBatal={() => onUbah(null)}
                />
              ) : (
                <BarisCatatan
                  key={catatan.id}
                  catatan={catatan}
                  terbuka={terbuka}
                  dipilih={catatan.id === pilih}
                  onFocus={() => setPilih(catatan.id)}
                  onKeyDown={press}
                  onUbah={() => onUbah(catatan.id)}
                  onHapus={() => void remove(catatan)}
                />
              ),
            )}
          </ul>
        </section>
      ))}
      {dihapus !== null && (
        <div className={kelas('urung')} role="status">
          <span>Catatan pukul {dihapus.jam} dihapus.</span>
          <Button compact kbd="Ctrl+Z" onClick={() => void restore(dihapus)}>
            Kembalikan
          </Button>
        </div>
      )}
    </div>
  );
}

function Kosong({ terbuka, mencari }: { readonly terbuka: boolean; readonly mencari: boolean }): JSX.Element {
  if (mencari) return <EmptyState icon="cari" title="Tidak ada catatan yang cocok" />;
  return (
    <EmptyState icon="buku" title="Belum ada catatan pada pokok ini">
      {terbuka ? 'Tulis di bawah, atau tekan F2 untuk blok siap pakai.' : 'Sidang ditutup tanpa catatan di sini.'}
    </EmptyState>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import type { CatatanNotulen, FotoSidang } from '#contract/notulen.ts';
import type { Sidang } from '#contract/sidang.ts';
import {
  findButir,
  formatNotulen,
  groupNotulen,
  type IsiNotulen,
  LUAR_AGENDA,
  pickPokokKini,
} from '#domain/notulen.ts';
import { formatHariTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { copyText } from '../../components/copy-text.ts';
import { focusAfter } from '../../components/focus-after.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { SearchField } from '../../components/search-field.tsx';
import { useKeptState } from '../../components/use-kept-state.ts';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { DaftarCatatan } from './daftar-catatan.tsx';
import { FotoBagian } from './foto-bagian.tsx';
import gaya from './notulen.module.css';
import { FOTO, PokokNav, type Tempat } from './pokok-nav.tsx';
import { TulisCatatan } from './tulis-catatan.tsx';
import { useRancanganNotulen } from './use-rancangan-notulen.ts';

const kelas = bindClasses(gaya);

/** More notes than this are searched rather than read through. */
const CARI_MULAI = 20;

export interface RuangNotulenProps {
  readonly sidang: Sidang;
  readonly notulen: {
    readonly kini: string | null;
    readonly catatan: readonly CatatanNotulen[];
    readonly rancangan: readonly (IsiNotulen & { readonly pokok: string })[];
  };
  readonly foto: readonly FotoSidang[];
}

/** Items at the left, the notes of one at the right, and one field at the foot. */
export function RuangNotulen({ sidang, notulen, foto }: RuangNotulenProps): JSX.Element {
  const queries = useQueryClient();
  const wadah = useRef<HTMLDivElement>(null);
  const terbuka = sidang.status === 'terbuka';
  const { agenda } = sidang.isian;
  const kini = terbuka ? pickPokokKini(agenda, notulen.kini) : null;
  const kelompok = groupNotulen(agenda, notulen.catatan);
  const tempat = listTempat(kelompok, foto.length);
  const [dipilih, setDipilih] = useKeptState<string | null>(`notulen ${sidang.id}`, null);
  const dibuka = (tempat.find(({ kunci }) => kunci === (dipilih ?? kini)) ?? tempat[0])?.kunci ?? FOTO;
  const [cari, setCari] = useState('');
  const [ubah, setUbah] = useState<number | null>(null);
  const mencari = cari.trim() !== '' && dibuka !== FOTO;
  const rancangan = useRancanganNotulen(sidang.id, dibuka, notulen.rancangan);
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang: sidang.id } }));
  const nama = (peserta.data ?? []).toSorted((a, b) => Number(b.hadir) - Number(a.hadir)).map((orang) => orang.nama);
  const refresh = () => queries.invalidateQueries({ queryKey: orpc.notulen.key() });
  const bahas = useMutation({
    mutationFn: (pokok: string) => client.notulen.bahas({ sidang: sidang.id, pokok }),
    onSuccess: refresh,
    onError: notifyError,
  });

  const writable = terbuka && dibuka !== FOTO && dibuka !== LUAR_AGENDA;
  const bisaBahas = writable && dibuka !== kini;
  const open = (kunci: string | undefined): void => {
    if (kunci === undefined) return;
    focusAfter(() => {
      setCari('');
      setUbah(null);
      setDipilih(kunci);
    }, findIsian);
  };
  const step = (langkah: 1 | -1): void =>
    open(tempat[tempat.findIndex(({ kunci }) => kunci === dibuka) + langkah]?.kunci);
  const focusLast = (): void => {
    [...(wadah.current?.querySelectorAll<HTMLElement>('[data-catatan]') ?? [])].at(-1)?.focus();
  };
  const scrollDown = (): void => {
    requestAnimationFrame(() => wadah.current?.scrollTo({ top: wadah.current.scrollHeight }));
  };
  const copy = (): void => {
    const judul = [`NOTULEN ${sidang.nama}`, `${formatHariTanggal(sidang.isian.tanggal)}, ${sidang.isian.tempat}`];
    if (copyText(formatNotulen(judul, kelompok))) notifyDone('Notulen disalin', 'Tempelkan di surat atau pesan.');
    else notifyError(new Error('clipboard'));
  };
  useKeys({
    'Alt+Up': { label: 'Pokok acara sebelumnya', run: () => step(-1) },
    'Alt+Down': { label: 'Pokok acara berikutnya', run: () => step(1) },
    F4: { label: 'Tandai sedang dibahas', run: () => bahas.mutate(dibuka), when: bisaBahas },
    F6: { label: 'Salin notulen sebagai teks', run: copy, when: notulen.catatan.length > 0 },
  });
  const judul = tempat.find(({ kunci }) => kunci === dibuka)?.judul ?? '';
  const tampil = mencari
    ? kelompok.map(({ pokok, butir }) => ({ pokok, butir: findButir(butir, cari) }))
    : kelompok.filter(({ pokok }) => pokok === dibuka);
  return (
    <Page
      title="Notulen"
      subtitle={
        terbuka ? `${formatAngka(notulen.catatan.length)} catatan` : <b>Sidang sudah ditutup, hanya dapat dibaca.</b>
      }
      fill
      end={
        <>
          {notulen.catatan.length > CARI_MULAI && dibuka !== FOTO && (
            <div className={kelas('cari')}>
              <SearchField label="Cari catatan" placeholder="Cari" value={cari} onChange={setCari} />
            </div>
          )}
          <Button compact kbd="F6" disabled={notulen.catatan.length === 0} onClick={copy}>
            Salin
          </Button>
        </>
      }
    >
      <div className={kelas('dua')}>
        <PokokNav tempat={tempat} dibuka={dibuka} kini={kini} onOpen={open} />
        <div className={kelas('kanan')}>
          {dibuka === FOTO ? (
            <FotoBagian sidang={sidang} foto={foto} />
          ) : (
            <>
              <header className={kelas('kepala')}>
                <h2>{mencari ? `Catatan dengan "${cari.trim()}"` : judul}</h2>
                {!mencari && dibuka === kini && (
                  <span className={kelas('dibahas')}>
                    <Icon name="kini" size="s" /> Sedang dibahas
                  </span>
                )}
                {!mencari && bisaBahas && (
                  <Button compact kbd="F4" busy={bahas.isPending} onClick={() => bahas.mutate(dibuka)}>
                    Tandai sedang dibahas
                  </Button>
                )}
              </header>
              <DaftarCatatan
                key={mencari ? 'cari' : `catatan ${dibuka}`}
                kelompok={tampil}
                agenda={agenda}
                nama={nama}
                terbuka={terbuka}
                mencari={mencari}
                isianKosong={rancangan.isi.isi === ''}
                ubah={ubah}
                onUbah={setUbah}
                wadah={wadah}
                onDown={() => findIsian()?.focus()}
              />
              {writable && !mencari && ubah === null && (
                <TulisCatatan
                  key={`tulis ${dibuka}`}
                  sidang={sidang}
                  pokok={dibuka}
                  nama={nama}
                  rancangan={rancangan}
                  onRecorded={async () => {
                    await refresh();
                    scrollDown();
                  }}
                  onUp={focusLast}
                />
              )}
              {dibuka === LUAR_AGENDA && terbuka && (
                <p className={kelas('redup')}>
                  Pokok acaranya sudah dihapus dari susunan acara. Ubah catatan untuk memindahkannya ke pokok lain.
                </p>
              )}
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

function findIsian(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[aria-label="Catatan baru"] textarea');
}

function listTempat(kelompok: ReturnType<typeof groupNotulen>, foto: number): readonly Tempat[] {
  return [
    ...kelompok.map(({ pokok, butir }, i): Tempat => {
      const luar = pokok === LUAR_AGENDA;
      return {
        kunci: pokok,
        judul: pokok,
        nomor: luar ? null : i + 1,
        jumlah: butir.length,
        ...(luar && { icon: 'ingat' as const }),
      };
    }),
    { kunci: FOTO, judul: 'Foto sidang', nomor: null, jumlah: foto, icon: 'kamera' },
  ];
}

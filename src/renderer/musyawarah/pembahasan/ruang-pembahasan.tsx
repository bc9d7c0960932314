import { type JSX, useEffect, useRef, useState } from 'react';
import type { KeputusanBerlaku } from '#contract/pembahasan.ts';
import type { Sidang } from '#contract/sidang.ts';
import type { IsianSuara } from '#contract/suara.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import { NAMA_PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { BenturanPalette } from '../benturan/benturan-palette.tsx';
import { needsSikap } from '../benturan/kata-benturan.ts';
import { useIkutLayar } from '../layar/ikut-layar.ts';
import { useCatatanCepat } from '../notulen/catatan-cepat.tsx';
import { useSanggahCalon } from '../sanggahan/sanggah-calon.tsx';
import { SuaraCalon } from '../suara/suara-calon.tsx';
import { AgendaColumn } from './agenda-column.tsx';
import type { AksiCalonSatu } from './aksi-calon.tsx';
import { AlasanPalette, findAwal } from './alasan-palette.tsx';
import { BlokView } from './blok-view.tsx';
import { CalonView } from './calon-view.tsx';
import { CariPalette } from './cari-palette.tsx';
import { CatatanPalette } from './catatan-palette.tsx';
import { DaftarCalon } from './daftar-calon.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { FotoPalette } from './foto-palette.tsx';
import { readHeldKeys, useHeldKeys } from './held-keys.ts';
import { PendapatCalon } from './pendapat-calon.tsx';
import { useRancanganCatatan } from './rancangan-catatan.ts';
import gaya from './ruang-pembahasan.module.css';
import { SelesaiView } from './selesai-view.tsx';
import type { MulaiPembahasan } from './start-place.ts';
import { StatusLine } from './status-line.tsx';
import { type Pembahasan, usePembahasan } from './use-pembahasan.ts';

const kelas = bindClasses(gaya);

interface Ketikan {
  readonly ketikan: string;
  /** Enter was typed behind it while a decision was being written. */
  readonly enter: boolean;
}

type Palet =
  | ({ readonly jenis: 'alasan'; readonly putusan: 'tidak_layak' | 'ditunda' } & Ketikan)
  | ({ readonly jenis: 'cari' | 'suara' } & Ketikan)
  | { readonly jenis: 'catatan' | 'pendapat' | 'foto' | 'benturan' }
  | null;

const KOSONG: Ketikan = { ketikan: '', enter: false };

export interface RuangPembahasanProps {
  readonly sidang: Sidang;
  readonly mulai: MulaiPembahasan;
}

/** One candidate a screen, one key a decision. */
export function RuangPembahasan({ sidang, mulai }: RuangPembahasanProps): JSX.Element {
  const ruang = usePembahasan(sidang.id, mulai);
  const [palet, setPalet] = useState<Palet>(null);
  /** The number whose NIK is shown in full; the next person starts masked, since the hall looks on. */
  const [nikDari, setNikDari] = useState<number | null>(null);
  const nikShown = nikDari === ruang.nomor;
  const terbuka = sidang.status === 'terbuka';
  const { calon, tampak, busy } = ruang;
  useIkutLayar(sidang.id, pickTampilan(ruang, palet?.jenis === 'suara'));

  useEffect(() => {
    document.title = 'Pembahasan · Mufakat';
  }, []);

  const [rancangan, setRancangan] = useRancanganCatatan(sidang.id, ruang.nomor);
  const record = async (isi: IsiKeputusan, suara?: IsianSuara): Promise<boolean> => {
    const tercatat = await ruang.record(isi, suara);
    if (tercatat) setRancangan('');
    return tercatat;
  };
  /** A note on a decision that holds is recorded with it at once; before that it waits for the key. */
  const keepCatatan = async (catatan: string): Promise<void> => {
    const berlaku = calon?.keputusan ?? null;
    if (berlaku === null) setRancangan(catatan);
    else if (!(await record(withCatatan(berlaku, catatan)))) return;
    setPalet(null);
  };
  const putuskan = (putusan: Putusan, ketikan = KOSONG): void => {
    if (!terbuka || calon === undefined) return;
    if (putusan === 'layak') void record({ putusan, alasan: null, catatan: rancangan });
    else setPalet({ jenis: 'alasan', putusan, ...ketikan });
  };
  const aksi = {
    putuskan,
    urungkan: () => void ruang.undo(),
    cari: (ketikan = KOSONG) => setPalet({ jenis: 'cari', ...ketikan }),
    nik: () => setNikDari(nikShown ? null : ruang.nomor),
    daftar: () => ruang.show('daftar'),
    parkir: () => void ruang.park(),
    blok: () => ruang.show('blok'),
    catatan: () => setPalet({ jenis: 'catatan' }),
    pendapat: () => setPalet({ jenis: 'pendapat' }),
    foto: () => setPalet({ jenis: 'foto' }),
    benturan: () => setPalet({ jenis: 'benturan' }),
    suara: (ketikan = KOSONG) => setPalet({ jenis: 'suara', ...ketikan }),
  };
  const dicatat = tampak === 'calon' && calon !== undefined ? { nomor: calon.nomor, nama: calon.data.nama } : undefined;
  const cepat = useCatatanCepat(sidang, dicatat);
  const sanggah = useSanggahCalon(sidang, dicatat);
  const lain: readonly AksiCalonSatu[] = [
    ...(terbuka
      ? [
          { keys: 'C', kata: 'Catatan', run: aksi.catatan },
          { keys: 'E', kata: 'Pendapat', run: aksi.pendapat, jumlah: calon?.pendapat.length ?? 0 },
          { keys: 'V', kata: 'Suara', run: () => aksi.suara() },
          {
            keys: 'K',
            kata: 'Kepentingan',
            run: aksi.benturan,
            jumlah: calon?.benturan.filter(needsSikap).length ?? 0,
          },
        ]
      : []),
    ...cepat.aksi,
    ...sanggah.aksi,
    { keys: '/', kata: 'Cari', run: () => aksi.cari(), sempit: true },
    { keys: 'F3', kata: 'Daftar', run: aksi.daftar, sempit: true },
  ];
  usePembahasanKeys(ruang, aksi, terbuka);
  useReplay(ruang, aksi, palet === null);

  if (tampak === 'daftar') {
    return <DaftarCalon sidang={sidang.id} onOpen={ruang.goTo} onClose={() => ruang.goTo(ruang.nomor)} />;
  }
  if (tampak === 'blok' && calon !== undefined) return <BlokView sidang={sidang.id} ruang={ruang} calon={calon} />;
  return (
    <div className={kelas('kerja')}>
      <main className={kelas('usul')} aria-label="Usulan yang dibahas">
        {tampak === 'selesai' ? (
          <SelesaiView sidang={sidang} kemajuan={ruang.kemajuan} onReview={() => ruang.goTo(ruang.nomor)} />
        ) : ruang.galatCalon !== null ? (
          <ErrorState error={ruang.galatCalon} onRetry={ruang.retryCalon} />
        ) : calon === undefined ? (
          <LoadingState />
        ) : (
          <CalonView
            calon={calon}
            usulan={ruang.kemajuan.usulan}
            terbuka={terbuka}
            nikShown={nikShown}
            onToggleNik={aksi.nik}
            catatan={rancangan}
            aksi={lain}
            onFoto={aksi.foto}
          />
        )}
      </main>
      <AgendaColumn
        sidang={sidang.id}
        ruang={ruang}
        rt={calon?.data.rt ?? ''}
        rw={calon?.data.rw ?? ''}
        onSearch={() => aksi.cari()}
        onList={aksi.daftar}
      />
      <StatusLine ruang={ruang} terbuka={terbuka} />
      {terbuka && (
        <DecisionBar
          jenis={tampak === 'calon' ? calon?.data.jenis : undefined}
          memilih={palet?.jenis === 'alasan' ? palet.putusan : null}
          memungut={palet?.jenis === 'suara'}
          bisaUrung={ruang.kemajuan.dapatDiurungkan}
          onDecide={putuskan}
          onUndo={aksi.urungkan}
          diparkir={calon?.diparkir ?? false}
          bisaParkir={tampak === 'calon' && calon?.keputusan === null}
          onPark={aksi.parkir}
          onBlok={aksi.blok}
        />
      )}
      {cepat.dialog}
      {sanggah.dialog}
      {palet?.jenis === 'alasan' && calon !== undefined && (
        <AlasanPalette
          jenis={calon.data.jenis}
          siapa={`${calon.nomor} ${calon.data.nama}`}
          awal={findAwal(calon, palet.putusan, rancangan)}
          putusan={palet.putusan}
          ketikan={palet.ketikan}
          enter={palet.enter}
          busy={busy}
          galat={ruang.galat}
          onRecord={async (isi) => {
            if (await record(isi)) setPalet(null);
          }}
          onCancel={() => setPalet(null)}
        />
      )}
      {palet?.jenis === 'catatan' && calon !== undefined && (
        <CatatanPalette
          siapa={`${calon.nomor} ${calon.data.nama}`}
          awal={rancangan === '' ? (calon.keputusan?.catatan ?? '') : rancangan}
          diputus={calon.keputusan !== null}
          busy={busy}
          onKeep={(catatan) => void keepCatatan(catatan)}
          onCancel={() => setPalet(null)}
        />
      )}
      {palet?.jenis === 'pendapat' && calon !== undefined && (
        <PendapatCalon sidang={sidang.id} calon={calon} onClose={() => setPalet(null)} />
      )}
      {palet?.jenis === 'suara' && calon !== undefined && (
        <SuaraCalon
          sidang={sidang.id}
          calon={calon}
          catatan={rancangan}
          ketikan={palet.ketikan}
          busy={busy}
          galat={ruang.galat}
          onRecord={async (isi, suara) => {
            if (await record(isi, suara)) setPalet(null);
          }}
          onCancel={() => setPalet(null)}
        />
      )}
      {palet?.jenis === 'benturan' && calon !== undefined && (
        <BenturanPalette sidang={sidang.id} calon={calon} onCancel={() => setPalet(null)} />
      )}
      {palet?.jenis === 'foto' && calon !== undefined && (
        <FotoPalette siapa={`${calon.nomor} ${calon.data.nama}`} foto={calon.foto} onCancel={() => setPalet(null)} />
      )}
      {palet?.jenis === 'cari' && (
        <CariPalette
          sidang={sidang.id}
          usulan={ruang.kemajuan.usulan}
          ketikan={palet.ketikan}
          enter={palet.enter}
          onOpen={(nomor) => {
            setPalet(null);
            ruang.goTo(nomor);
          }}
          onCancel={() => setPalet(null)}
        />
      )}
    </div>
  );
}

interface Aksi {
  readonly putuskan: (putusan: Putusan, ketikan?: Ketikan) => void;
  readonly urungkan: () => void;
  readonly cari: (ketikan?: Ketikan) => void;
  readonly nik: () => void;
  readonly daftar: () => void;
  readonly parkir: () => void;
  readonly blok: () => void;
  readonly catatan: () => void;
  readonly pendapat: () => void;
  readonly foto: () => void;
  readonly benturan: () => void;
  readonly suara: (ketikan?: Ketikan) => void;
}

function usePembahasanKeys(ruang: Pembahasan, aksi: Aksi, terbuka: boolean): void {
  const { tampak, kemajuan } = ruang;
  const adaCalon = tampak === 'calon';
  const bisaParkir = adaCalon && ruang.calon?.keputusan === null;
  const diLuarDaftar = tampak !== 'daftar' && tampak !== 'blok';
  const catat = (putusan: Putusan) => ({
    label: `Catat ${NAMA_PUTUSAN[putusan].toLowerCase()}`,
    run: () => aksi.putuskan(putusan),
    when: terbuka && adaCalon,
  });
  const cari = { label: 'Cari atau lompat ke nomor', run: () => aksi.cari(), when: diLuarDaftar };
  const daftar = { label: 'Daftar semua usulan', run: aksi.daftar, when: diLuarDaftar };
  useKeys({
    L: catat('layak'),
    T: catat('tidak_layak'),
    D: catat('ditunda'),
    U: {
      label: 'Urungkan yang terakhir',
      run: aksi.urungkan,
      when: terbuka && diLuarDaftar && kemajuan.dapatDiurungkan,
    },
    Up: { label: 'Usulan sebelumnya', run: () => ruang.move(adaCalon ? -1 : 0), repeat: true, when: diLuarDaftar },
    Down: { label: 'Usulan berikutnya', run: () => ruang.move(adaCalon ? 1 : 0), repeat: true, when: diLuarDaftar },
    '/': cari,
    J: cari,
    G: { ...cari, label: 'Sama dengan J' },
    F3: daftar,
    A: daftar,
    N: { label: 'Tampilkan atau tutup NIK', run: aksi.nik, when: adaCalon },
    P: { label: 'Parkir, atau bahas lagi yang diparkir', run: aksi.parkir, when: terbuka && bisaParkir },
    B: { label: 'Putuskan bersama dalam blok', run: aksi.blok, when: terbuka && adaCalon },
    C: { label: 'Catatan usulan ini', run: aksi.catatan, when: terbuka && adaCalon },
    E: { label: 'Pendapat berbeda', run: aksi.pendapat, when: terbuka && adaCalon },
    V: { label: 'Pemungutan suara', run: () => aksi.suara(), when: terbuka && adaCalon },
    K: { label: 'Benturan kepentingan', run: aksi.benturan, when: terbuka && adaCalon },
    F: { label: 'Foto usulan ini', run: aksi.foto, when: adaCalon && (ruang.calon?.foto.length ?? 0) > 0 },
  });
}

/** Carries out, one after the other, what was typed while a decision was being written: each on the candidate then shown. */
function useReplay(ruang: Pembahasan, aksi: Aksi, isFree: boolean): void {
  const busy = useRef(false);
  const held = useRef<string[]>([]);
  const { calon, galat, tampak, writing } = ruang;
  const waiting = ruang.busy || (tampak === 'calon' && calon === undefined && ruang.galatCalon === null);
  // A key may come after a held one began to be written and before the screen knows of it.
  const tahan = useRef([busy, writing]).current;
  useHeldKeys(tahan, held);
  useEffect(() => {
    busy.current = waiting;
    // After a failure nothing typed ahead may be applied to a candidate whose decision was not recorded.
    if (galat !== null) held.current = [];
    if (waiting || !isFree || held.current.length === 0) return;
    const { maksud, sisa } = readHeldKeys(held.current);
    held.current = [...sisa];
    if (maksud === null || tampak === 'daftar' || tampak === 'blok') return;
    switch (maksud.maksud) {
      case 'layak':
        return aksi.putuskan('layak');
      case 'tidak_layak':
      case 'ditunda':
        return aksi.putuskan(maksud.maksud, maksud);
      case 'cari':
        return aksi.cari(maksud);
      case 'suara':
        return aksi.suara(maksud);
      case 'urungkan':
        return aksi.urungkan();
      case 'nik':
        return aksi.nik();
      case 'parkir':
        return aksi.parkir();
      case 'naik':
        return ruang.move(-1);
      case 'turun':
        return ruang.move(1);
    }
  });
}

/** What the hall sees meanwhile; while votes are counted, no more than that they are. */
function pickTampilan({ tampak, nomor }: Pembahasan, memungut: boolean): Parameters<typeof useIkutLayar>[1] {
  if (tampak === 'selesai') return { jenis: 'rekap' };
  return { jenis: memungut ? 'suara' : 'calon', nomor };
}

/** The decision that holds, with another note. */
function withCatatan({ putusan, alasan }: KeputusanBerlaku, catatan: string): IsiKeputusan {
  return { putusan, alasan, catatan } as IsiKeputusan;
}

import { type JSX, useCallback, useMemo, useRef, useState } from 'react';
import type { BarisPadanan, Rekonsiliasi, SaringPadanan } from '#contract/rekonsiliasi.ts';
import { NAMA_JENIS_DAFTAR } from '#domain/daftar.ts';
import { getKataKelompok, type KelompokPadanan } from '#domain/padanan/kelompok-padanan.ts';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { DataTable } from '../components/data-table/data-table.tsx';
import type { RowWindow } from '../components/data-table/row-window.ts';
import type { DataColumn } from '../components/data-table/table-columns.ts';
import { RtRwChips } from '../components/filter-bar.tsx';
import { Kbd } from '../components/kbd.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { SearchField } from '../components/search-field.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { client, orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import gaya from './rekonsiliasi.module.css';
import { SebabBaris } from './sebab-baris.tsx';
import { SisiOrang } from './sisi-orang.tsx';
import { type Tanda, useTanda } from './use-tanda.ts';
import { type TindakanPadanan, useTindakanPadanan } from './use-tindakan-padanan.tsx';

const kelas = bindClasses(gaya);

/** Name, and two lines where the window is narrow; the same in rekonsiliasi.module.css. */
const TINGGI_BARIS = 88;

export interface DaftarKerjaProps {
  readonly hasil: Rekonsiliasi;
  readonly kelompok: KelompokPadanan;
}

/** The rows of one group side by side, and what can be done about those that are chosen. */
export function DaftarKerja({ hasil, kelompok }: DaftarKerjaProps): JSX.Element {
  const kata = getKataKelompok(kelompok, hasil.kanan === null ? 'warga' : 'daftar');
  const [letak, setLetak] = useState<{ readonly rt: string | null; readonly rw: string | null }>({
    rt: null,
    rw: null,
  });
  const [cari, setCari] = useState('');
  const [aktif, setAktif] = useState<BarisPadanan | null>(null);
  const [total, setTotal] = useState(hasil.kelompok[kelompok]);
  const tabel = useRef<HTMLTableElement>(null);
  const saring = useMemo(
    (): SaringPadanan => ({
      kelompok,
      ...(cari.trim() !== '' && { cari: cari.trim() }),
      ...(letak.rt !== null && { rt: letak.rt }),
      ...(letak.rw !== null && { rw: letak.rw }),
    }),
    [kelompok, cari, letak],
  );
  const tanda = useTanda(hasil.id, saring, total);
  const tindakan = useTindakanPadanan({
    hasil,
    kelompok,
    kata,
    tanda,
    aktif,
    onGone: (urut) => {
      if (aktif !== null && urut.includes(aktif.urut)) setAktif(null);
    },
  });
  useKeys({
    ...tindakan.keys,
    Spasi: { label: 'Pilih baris', run: () => aktif !== null && tanda.toggle(aktif), when: aktif !== null },
    A: { label: 'Pilih semua', run: tanda.toggleSemua, when: total > 0 },
  });
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>, signal: AbortSignal) => {
      const jawaban = await client.rekonsiliasi.list({ rekonsiliasi: hasil.id, saring, offset, limit }, { signal });
      setTotal(jawaban.total);
      return jawaban;
    },
    [hasil.id, saring],
  );
  const change = (isi: () => void): void => {
    tanda.clear();
    setAktif(null);
    isi();
  };
  // The list takes the focus, since its letters do the work; a field that is being typed into keeps it.
  const takeFocus = useCallback((element: HTMLTableElement | null) => {
    tabel.current = element;
    if (document.activeElement?.matches('body, h1, nav button') === true) element?.focus();
  }, []);
  const kolom = useKolom(hasil, tanda);
  const tersaring = cari.trim() !== '' || letak.rt !== null || letak.rw !== null;
  return (
    <>
      <Page
        title={kata.nama}
        subtitle={`${formatAngka(total)} baris${tanda.jumlah > 0 ? `, ${formatAngka(tanda.jumlah)} dipilih` : ''}`}
        footer={
          <>
            <SebabBaris baris={aktif} kata={kata} onChoose={tindakan.choose} />
            <Aksi tindakan={tindakan} kelompok={kelompok} />
          </>
        }
        fill
      >
        <div className={kelas('saring')}>
          <SearchField
            label="Cari dalam kelompok ini"
            placeholder="Nama, NIK, atau alamat"
            value={cari}
            onChange={(isi) => change(() => setCari(isi.slice(0, 100)))}
            onDown={() => tabel.current?.focus()}
          />
          <RtRwChips
            pilihan={hasil}
            saring={{ rt: letak.rt ?? undefined, rw: letak.rw ?? undefined }}
            onChange={(bidang, isi) => change(() => setLetak({ ...letak, [bidang]: isi }))}
          />
          <span className={kelas('petunjuk')}>
            Pilih <Kbd keys="Spasi" /> Semua <Kbd keys="A" />
          </span>
        </div>
        <div className={kelas('tabel')}>
          <DataTable
            label={`Daftar ${kata.nama}`}
            columns={kolom}
            queryKey={[...orpc.rekonsiliasi.list.key(), hasil.id, saring]}
            fetchWindow={fetchWindow}
            onSelect={setAktif}
            rowHeight={TINGGI_BARIS}
            isMarked={({ urut }) => tanda.has(urut)}
            placeKey={`rekonsiliasi ${hasil.id}`}
            gridRef={takeFocus}
            footless
            empty={tersaring ? <TidakCocok /> : <Habis kelompok={kelompok} />}
          />
        </div>
      </Page>
      {tindakan.dialog}
    </>
  );
}

/** The box to tick and both sides; each head says whose side it is and how long. */
function useKolom(hasil: Rekonsiliasi, tanda: Tanda): readonly DataColumn<BarisPadanan, never>[] {
  const { kiri, kanan, jumlahKiri, jumlahKanan } = hasil;
  const namaKanan = kanan === null ? 'Data warga' : NAMA_JENIS_DAFTAR[kanan.jenis];
  return [
    {
      id: 'pilih',
      header: 'Pilih',
      width: '64px',
      render: (baris) => (
        <input
          type="checkbox"
          className={kelas('centang')}
          tabIndex={-1}
          aria-label={`Pilih ${(baris.kiri ?? baris.kanan)?.nama ?? 'baris'}`}
          checked={tanda.has(baris.urut)}
          // The grid keeps the focus, so that its keys go on working.
          onMouseDown={(event) => event.preventDefault()}
          onChange={() => tanda.toggle(baris)}
        />
      ),
    },
    {
      id: 'kiri',
      header: `${NAMA_JENIS_DAFTAR[kiri.jenis]}, ${formatAngka(jumlahKiri)} baris`,
      render: (baris) => <SisiOrang baris={baris} sisi="kiri" />,
    },
    {
      id: 'kanan',
      header: `${namaKanan}, ${formatAngka(jumlahKanan)} ${kanan === null ? 'orang' : 'baris'}`,
      render: (baris) => <SisiOrang baris={baris} sisi="kanan" />,
    },
  ];
}

interface AksiProps {
  readonly tindakan: TindakanPadanan;
  readonly kelompok: KelompokPadanan;
}

/** The deeds with their keys; the one that the group most often asks for stands last. */
function Aksi({ tindakan, kelompok }: AksiProps): JSX.Element {
  const { tawaran, bisaSama, bisaBeda, bisaUsulkan, bisaUrung, ada, busy } = tindakan;
  const sudah = kelompok === 'SUDAH_DIPUTUSKAN';
  if (tawaran > 0) {
    return (
      <ActionBar
        note={
          <span role="status">
            {formatAngka(tawaran)} orang yang disamakan berbeda isinya dengan data warga. Data warga belum diubah.
          </span>
        }
      >
        <Button kbd="U" disabled={!bisaUrung} onClick={tindakan.urungkan}>
          Urungkan
        </Button>
        <Button variant="primary" kbd="P" onClick={tindakan.perbaiki}>
          Usulkan perbaikan data
        </Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar>
      {(bisaUrung || sudah) && (
        <Button variant="quiet" kbd="U" disabled={!bisaUrung} onClick={tindakan.urungkan}>
          {sudah ? 'Buka lagi' : 'Urungkan'}
        </Button>
      )}
      {!sudah && (
        <Button kbd="S" disabled={!ada || busy} onClick={tindakan.selesai}>
          Sudah diperiksa
        </Button>
      )}
      {(bisaBeda || bisaSama) && (
        <Button kbd="X" disabled={!bisaBeda} onClick={tindakan.bedakan}>
          Orang berbeda
        </Button>
      )}
      <Button
        {...(!bisaSama && { variant: 'primary' as const })}
        kbd="M"
        disabled={!bisaUsulkan}
        onClick={tindakan.bawa}
      >
        Bawa ke musyawarah
      </Button>
      {bisaSama && (
        <Button variant="primary" kbd="Enter" onClick={tindakan.samakan}>
          Samakan ke data warga
        </Button>
      )}
    </ActionBar>
  );
}

function TidakCocok(): JSX.Element {
  return (
    <EmptyState icon="cari" title="Tidak ada baris yang cocok">
      Periksa ejaan, atau ubah saringan.
    </EmptyState>
  );
}

function Habis({ kelompok }: { readonly kelompok: KelompokPadanan }): JSX.Element {
  return (
    <EmptyState icon="cek" title="Tidak ada lagi di kelompok ini">
      {kelompok === 'SUDAH_DIPUTUSKAN'
        ? 'Belum ada yang diputuskan.'
        : 'Lanjutkan dengan kelompok berikutnya: tekan K.'}
    </EmptyState>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type JSX, useCallback, useRef, useState } from 'react';
import type { CalonRingkas } from '#contract/pembahasan.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { JENIS_USULAN, type JenisUsulan, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { getKataPutusan, NAMA_PUTUSAN, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { FilterChip, type FilterOption } from '../../components/filter-chip.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { SearchField } from '../../components/search-field.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import gaya from './daftar-calon.module.css';

const kelas = bindClasses(gaya);

type Kolom = 'nomor' | 'nama' | 'nik' | 'rt' | 'jenis' | 'program' | 'putusan';

const COLUMNS: readonly DataColumn<CalonRingkas, Kolom>[] = [
  { id: 'nomor', header: 'No.', width: '64px', urut: 'nomor', angka: true, render: (calon) => calon.nomor },
  {
    id: 'nama',
    header: 'Nama',
    width: 'minmax(150px, 2fr)',
    urut: 'nama',
    render: (calon) => <b className={kelas('nama')}>{calon.nama}</b>,
  },
  { id: 'nik', header: 'NIK', width: '96px', urut: 'nik', render: (calon) => `•••• ${calon.nik.slice(-4)}` },
  {
    id: 'rt',
    header: 'RT / RW',
    width: '96px',
    urut: 'rt',
    render: (calon) => `${calon.rt || '–'} / ${calon.rw || '–'}`,
  },
  {
    id: 'jenis',
    header: 'Jenis',
    width: 'minmax(136px, 1fr)',
    urut: 'jenis',
    render: (calon) => NAMA_JENIS_USULAN[calon.jenis],
  },
  {
    id: 'program',
    header: 'Program',
    width: 'minmax(88px, 1fr)',
    urut: 'program',
    render: (calon) => calon.program || '–',
  },
  {
    id: 'putusan',
    header: 'Putusan',
    width: '136px',
    urut: 'putusan',
    render: (calon) =>
      calon.putusan === null ? (
        <KeputusanStatus status="menunggu" />
      ) : (
        <KeputusanStatus status={calon.putusan} kata={getKataPutusan(calon.jenis, calon.putusan).kata} />
      ),
  },
  {
    id: 'alasan',
    header: 'Alasan',
    width: 'minmax(96px, 1fr)',
    render: (calon) => (calon.alasan === null ? '' : KATA_ALASAN[calon.alasan].pendek),
  },
];

type PutusanSaring = Putusan | 'belum';

const PUTUSAN_PILIHAN: readonly { readonly value: PutusanSaring; readonly label: string }[] = [
  { value: 'belum', label: 'Menunggu' },
  ...PUTUSAN.map((putusan) => ({ value: putusan, label: NAMA_PUTUSAN[putusan] })),
];
const JENIS_PILIHAN = JENIS_USULAN.map((jenis) => ({ value: jenis, label: NAMA_JENIS_USULAN[jenis] }));

interface Saring {
  readonly cari: string;
  readonly putusan: PutusanSaring | null;
  readonly jenis: JenisUsulan | null;
  readonly program: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
}

const TANPA_SARING: Saring = { cari: '', putusan: null, jenis: null, program: null, rt: null, rw: null };

/** The filter of each session stays while the window is open, as the place in the list does. */
const tersimpan = new Map<number, Saring>();

function toInput(saring: Saring) {
  const { cari, putusan, jenis, program, rt, rw } = saring;
  return {
    ...(cari.trim() !== '' && { cari: cari.trim() }),
    ...(putusan !== null && { putusan }),
    ...(jenis !== null && { jenis }),
    ...(program !== null && { program }),
    ...(rt !== null && { rt }),
    ...(rw !== null && { rw }),
  };
}

function toOptions(values: readonly string[] | undefined): FilterOption[] {
  return (values ?? []).filter(Boolean).map((value) => ({ value, label: value }));
}

function pick<V extends string>(options: readonly { readonly value: V }[], value: string | null): V | null {
  return options.find((option) => option.value === value)?.value ?? null;
}

export interface DaftarCalonProps {
  readonly sidang: number;
  readonly onOpen: (nomor: number) => void;
  readonly onClose: () => void;
}

/** The whole agenda with filters; Enter opens the candidate. */
export function DaftarCalon({ sidang, onOpen, onClose }: DaftarCalonProps): JSX.Element {
  const [saring, setSaring] = useState<Saring>(() => tersimpan.get(sidang) ?? TANPA_SARING);
  const pilihan = useQuery(orpc.usulan.pilihan.queryOptions());
  const grid = useRef<HTMLTableElement>(null);
  const isFirst = useRef(true);
  const takeFocus = useCallback((element: HTMLTableElement | null): void => {
    grid.current = element;
    // Only when the list opens: while somebody types into the search, the rows below come and go.
    if (element !== null && isFirst.current) element.focus();
    if (element !== null) isFirst.current = false;
  }, []);
  const change = (sebagian: Partial<Saring>): void => {
    const baru = { ...saring, ...sebagian };
    tersimpan.set(sidang, baru);
    setSaring(baru);
  };
  useKeys({ Esc: { label: 'Kembali ke usulan', run: onClose }, F3: { label: 'Kembali ke usulan', run: onClose } });
  const input = toInput(saring);
  return (
    <Page
      title="Daftar semua usulan"
      fill
      end={
        <Button kbd="Esc" onClick={onClose}>
          Kembali
        </Button>
      }
    >
      <SearchField
        label="Cari nama atau NIK"
        value={saring.cari}
        onChange={(cari) => change({ cari })}
        onDown={() => grid.current?.focus()}
        onEnter={() => grid.current?.focus()}
      />
      <fieldset className={kelas('saring')}>
        <legend>Saring</legend>
        <FilterChip
          label="Putusan"
          options={PUTUSAN_PILIHAN}
          value={saring.putusan}
          onChange={(value) => change({ putusan: pick(PUTUSAN_PILIHAN, value) })}
        />
        <FilterChip
          label="Jenis"
          options={JENIS_PILIHAN}
          value={saring.jenis}
          onChange={(value) => change({ jenis: pick(JENIS_PILIHAN, value) })}
        />
        <FilterChip
          label="Program"
          options={toOptions(pilihan.data?.program)}
          value={saring.program}
          onChange={(program) => change({ program })}
        />
        <FilterChip
          label="RT"
          options={toOptions(pilihan.data?.rt)}
          value={saring.rt}
          onChange={(rt) => change({ rt })}
        />
        <FilterChip
          label="RW"
          options={toOptions(pilihan.data?.rw)}
          value={saring.rw}
          onChange={(rw) => change({ rw })}
        />
        {Object.keys(input).length > 0 && (
          <Button variant="quiet" compact onClick={() => change(TANPA_SARING)}>
            Hapus saringan
          </Button>
        )}
      </fieldset>
      <DataTable<CalonRingkas, Kolom>
        label="Usulan pada sidang ini"
        columns={COLUMNS}
        queryKey={[...orpc.pembahasan.list.key(), 'daftar', sidang, input]}
        fetchWindow={(window, signal) =>
          client.pembahasan.list(
            { sidang, ...window, ...(Object.keys(input).length > 0 && { saring: input }) },
            { signal },
          )
        }
        onActivate={(calon) => onOpen(calon.nomor)}
        placeKey={`pembahasan ${sidang}`}
        gridRef={takeFocus}
        empty={<EmptyState title="Tidak ada usulan yang cocok">Ubah pencarian atau hapus saringan.</EmptyState>}
      />
    </Page>
  );
}

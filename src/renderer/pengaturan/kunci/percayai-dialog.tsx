import { type JSX, useCallback, useState } from 'react';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import type { RowWindow } from '../../components/data-table/row-window.ts';
import type { DataColumn } from '../../components/data-table/table-columns.ts';
import { CheckField } from '../../components/fields/text-field.tsx';
import { Warning, type WarningItem } from '../../components/warning.tsx';
import type { CalonKunci, HasilPeriksa } from './bahan-kunci.ts';
import gaya from './kunci.module.css';
import { Sidik } from './sidik.tsx';
import { Tertolak } from './tertolak.tsx';

const kelas = bindClasses(gaya);

export interface PercayaiDialogProps {
  readonly hasil: HasilPeriksa;
  readonly sibuk: boolean;
  readonly onAccept: (calon: readonly CalonKunci[]) => void;
  readonly onClose: () => void;
}

/** The question before keys are trusted: whose they are, and whether the owner read the same fingerprint aloud. */
export function PercayaiDialog({ hasil, sibuk, onAccept, onClose }: PercayaiDialogProps): JSX.Element {
  const [cocok, setCocok] = useState(false);
  const [gantikan, setGantikan] = useState(false);
  const { calon, ditolak } = hasil;
  const pengganti = calon.filter(({ isi }) => isi.menggantikan !== null);
  const [pertama] = calon;
  const satu = calon.length === 1 && pertama !== undefined ? pertama : null;
  const dipilih = satu !== null || gantikan ? calon : calon.filter(({ isi }) => isi.menggantikan === null);
  const judul =
    satu === null
      ? `Percayai ${formatAngka(calon.length)} kunci?`
      : pengganti.length > 0
        ? `Ganti kunci ${satu.isi.nama}?`
        : `Percayai kunci ${satu.isi.nama}?`;
  return (
    <ConfirmDialog
      opened
      wide={satu === null}
      title={judul}
      confirmLabel={satu === null ? `Catat ${formatAngka(dipilih.length)} kunci` : 'Sidik cocok, catat kunci'}
      ready={cocok && dipilih.length > 0}
      busy={sibuk}
      onConfirm={() => onAccept(dipilih)}
      onCancel={onClose}
    >
      <p>
        Telepon {satu === null ? 'setiap pemiliknya' : 'pemiliknya'} di nomor yang sudah dikenal, bukan dari pesan yang
        membawa berkas ini, dan cocokkan keempat kelompok sidik yang ia bacakan.
      </p>
      {satu === null ? <DaftarCalon calon={calon} /> : <Sidik besar sidik={satu.isi.sidikKunci} />}
      {satu !== null && <PeringatanSatu calon={satu} />}
      {satu === null && pengganti.length > 0 && (
        <CheckField
          label={`Ganti juga ${formatAngka(pengganti.length)} kunci yang berlaku`}
          description="Kunci lamanya dicabut, tetapi tetap dikenal."
          checked={gantikan}
          onChange={setGantikan}
        />
      )}
      <CheckField
        label={satu === null ? 'Sidik setiap kunci sudah dicocokkan' : 'Keempat kelompok sudah dicocokkan'}
        autoFocus={satu !== null}
        checked={cocok}
        onChange={setCocok}
      />
      <Tertolak daftar={ditolak} />
    </ConfirmDialog>
  );
}

function PeringatanSatu({ calon: { isi } }: { readonly calon: CalonKunci }): JSX.Element | null {
  const items: WarningItem[] = [];
  if (isi.menggantikan !== null) {
    items.push({
      judul: `Menggantikan kunci ${isi.menggantikan.sidikKunci}`,
      rincian: 'Tanyakan mengapa kuncinya diganti. Kunci lama dicabut, tetapi tetap dikenal.',
    });
  }
  if (isi.dicabut !== null) {
    items.push({ judul: `Kunci ini pernah dicabut pada ${formatTanggal(toTanggal(new Date(isi.dicabut)))}` });
  }
  return items.length === 0 ? null : <Warning items={items} />;
}

const KATA_KEADAAN = { baru: 'Baru', diperbarui: 'Isi baru', menggantikan: 'Ganti' } as const;

const KOLOM: readonly DataColumn<CalonKunci, never>[] = [
  { id: 'nama', header: 'Kelurahan', width: 'minmax(144px, 1fr)', render: ({ isi }) => <b>{isi.nama}</b> },
  { id: 'sidik', header: 'Sidik kunci', width: '288px', render: ({ isi }) => <Sidik sidik={isi.sidikKunci} /> },
  {
    id: 'keadaan',
    header: 'Keadaan',
    width: '88px',
    render: ({ isi }) => (isi.keadaan === 'sama' ? '' : KATA_KEADAAN[isi.keadaan]),
  },
];

function DaftarCalon({ calon }: { readonly calon: readonly CalonKunci[] }): JSX.Element {
  const fetchWindow = useCallback(
    async ({ offset, limit }: RowWindow<never>) => ({
      total: calon.length,
      baris: calon.slice(offset, offset + limit),
    }),
    [calon],
  );
  return (
    <div className={kelas('calon')}>
      <DataTable
        label="Kunci yang akan dicatat"
        columns={KOLOM}
        queryKey={['calon-kunci', calon]}
        fetchWindow={fetchWindow}
        footless
        empty={null}
      />
    </div>
  );
}

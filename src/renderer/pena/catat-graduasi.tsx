import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { type Tanggal, toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { DateField } from '../components/fields/date-field.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { formatNik } from '../components/masked-nik.tsx';
import { notifyDone } from '../components/notify.ts';
import { NumberChoice } from '../components/number-choice.tsx';
import { client, orpc } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import { formatRtRw } from '../warga/kolom-warga.tsx';
import gaya from './pena.module.css';

const kelas = bindClasses(gaya);

/** So many of those who match are offered; more letters narrow them. */
const DITAWARKAN = 4;

export interface CatatGraduasiProps {
  readonly onSaved: (id: number) => void;
  readonly onClose: () => void;
}

/** Records a family that left aid outside a session of this program: person, programme, day, why. */
export function CatatGraduasi({ onSaved, onClose }: CatatGraduasiProps): JSX.Element {
  const queries = useQueryClient();
  const [cari, setCari] = useState('');
  const [kunci, setKunci] = useState<string | null>(null);
  const [program, setProgram] = useState<string | null>(null);
  const [tanggal, setTanggal] = useState<Tanggal | null>(() => toTanggal(new Date()));
  const [sebab, setSebab] = useState('');
  const semua = useQuery(orpc.kelurahan.listProgram.queryOptions());
  const cocok = useQuery(
    orpc.warga.list.queryOptions({
      input: { offset: 0, limit: DITAWARKAN, saring: { cari: cari.trim() } },
      enabled: cari.trim().length >= 3,
      placeholderData: keepPreviousData,
    }),
  );
  const simpan = useMutation({
    mutationFn: (isi: Parameters<typeof client.graduasi.record>[0]) => client.graduasi.record(isi),
    onSuccess: async ({ id }) => {
      notifyDone('Graduasi dicatat');
      onSaved(id);
      await queries.invalidateQueries();
    },
  });
  const galat = simpan.isError ? describeError(simpan.error) : null;
  const orang = cari.trim().length < 3 ? [] : (cocok.data?.baris ?? []);
  const siap = kunci !== null && program !== null && tanggal !== null && sebab.trim() !== '';
  return (
    <ConfirmDialog
      opened
      title="Catat graduasi"
      confirmLabel="Catat"
      busy={simpan.isPending}
      ready={siap}
      onConfirm={() => siap && simpan.mutate({ kunci, program, tanggal, sebab: sebab.trim() })}
      onCancel={onClose}
    >
      <div className={kelas('isian')}>
        {galat !== null && (
          <p role="alert">
            <b>{galat.judul}</b> Kode: {galat.kode}
          </p>
        )}
        <TextField
          label="Cari orang"
          placeholder="Nama, NIK, atau nomor KK"
          value={cari}
          maxLength={100}
          autoFocus
          onChange={(isi) => {
            setCari(isi);
            setKunci(null);
          }}
        />
        {orang.length > 0 && (
          <NumberChoice
            label="Orang"
            options={orang.map((satu) => ({
              value: satu.kunci,
              label: satu.nama,
              keterangan: [satu.nik === null ? 'NIK belum sah' : formatNik(satu.nik), formatRtRw(satu)].join(', '),
            }))}
            value={kunci}
            onChange={setKunci}
          />
        )}
        {cari.trim().length >= 3 && cocok.data?.total === 0 && <p>Tidak ada yang cocok. Periksa ejaannya.</p>}
        <SelectField
          label="Lepas dari"
          options={(semua.data ?? []).map(({ kode, nama }) => ({ value: kode, label: nama }))}
          value={program}
          onChange={setProgram}
        />
        <DateField label="Tanggal" value={tanggal} onChange={setTanggal} />
        <TextField
          label="Sebab"
          placeholder="Misalnya mengundurkan diri karena usaha sudah maju"
          value={sebab}
          maxLength={300}
          onChange={setSebab}
        />
      </div>
    </ConfirmDialog>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { type JenisUsulan, NAMA_JENIS_USULAN, proposesIntoProgram } from '#domain/jenis-usulan.ts';
import { needsProgram, suggestProgram } from '#domain/program-usulan.ts';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { notifyDone } from '../components/notify.ts';
import { NumberChoice } from '../components/number-choice.tsx';
import { orpc } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';
import gaya from './warga.module.css';

const kelas = bindClasses(gaya);

/** In the list of programmes: about the person's data, no programme. */
const TANPA = 'tanpa';

export interface IsiUsulan {
  readonly jenis: JenisUsulan;
  readonly program: string;
  readonly pengusul: string;
  readonly catatan: string;
}

export interface UsulkanDialogProps {
  readonly nama: string;
  /** Kinds to choose from, by their number. */
  readonly jenis: readonly JenisUsulan[];
  readonly awal: JenisUsulan;
  /** Programmes that the person is in. */
  readonly program: readonly string[];
  /** Programme to begin with for kinds that propose into one, where nothing else is likelier. */
  readonly programAwal?: string;
  readonly mintaPengusul?: boolean;
  /** A note to begin with. */
  readonly catatan?: string;
  readonly onSend: (isi: IsiUsulan) => Promise<void>;
  readonly onClose: () => void;
}

/** A usulan out of what is known: kind, programme, who proposes, a note. What is typed stays when it is refused. */
export function UsulkanDialog(props: UsulkanDialogProps): JSX.Element {
  const { nama, mintaPengusul = false, onSend, onClose } = props;
  const queries = useQueryClient();
  const semua = useQuery(orpc.kelurahan.listProgram.queryOptions());
  const [jenis, setJenis] = useState(props.awal);
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [pengusul, setPengusul] = useState('');
  const [catatan, setCatatan] = useState(props.catatan ?? '');
  const awal = proposesIntoProgram(jenis) ? props.programAwal : '';
  const program = dipilih ?? (suggestProgram(jenis, props.program) || awal || TANPA);
  const wajib = needsProgram(jenis);
  const kirim = useMutation({
    mutationFn: onSend,
    onSuccess: async () => {
      notifyDone('Usulan dicatat', `${nama} menunggu sidang.`);
      onClose();
      await queries.invalidateQueries();
    },
  });
  const galat = kirim.isError ? describeError(kirim.error) : null;
  return (
    <ConfirmDialog
      opened
      title={`Usulkan ${nama}`}
      confirmLabel="Usulkan"
      busy={kirim.isPending}
      ready={!wajib || program !== TANPA}
      onConfirm={() =>
        kirim.mutate({
          jenis,
          program: program === TANPA ? '' : program,
          pengusul: pengusul.trim(),
          catatan: catatan.trim(),
        })
      }
      onCancel={onClose}
    >
      <div className={kelas('isian')}>
        {galat !== null && (
          <p role="alert">
            <b>{galat.judul}</b> Kode: {galat.kode}
          </p>
        )}
        <NumberChoice
          label="Jenis usulan"
          options={props.jenis.map((satu) => ({ value: satu, label: NAMA_JENIS_USULAN[satu] }))}
          value={jenis}
          onChange={setJenis}
          berdua={props.jenis.length > 4}
          autoFocus
        />
        <SelectField
          label="Program"
          options={[
            ...(wajib ? [] : [{ value: TANPA, label: 'Tanpa program' }]),
            ...(semua.data ?? []).map(({ kode, nama: sebutan }) => ({ value: kode, label: sebutan })),
          ]}
          value={wajib && program === TANPA ? null : program}
          placeholder="Pilih program yang diusulkan"
          required={wajib}
          onChange={setDipilih}
        />
        {mintaPengusul && (
          <TextField
            label="Pengusul"
            placeholder="RT, RW, PSM, atau nama warga"
            value={pengusul}
            maxLength={100}
            onChange={setPengusul}
          />
        )}
        <TextField label="Catatan" value={catatan} maxLength={2000} onChange={setCatatan} />
        <p className={kelas('redup')}>Usulan ini menunggu sidang. Sidang mengusulkan, tidak menetapkan bantuan.</p>
      </div>
    </ConfirmDialog>
  );
}

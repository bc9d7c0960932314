import { type JSX, useState } from 'react';
import type { Sanggahan } from '#contract/sanggahan.ts';
import type { Sidang } from '#contract/sidang.ts';
import { ALASAN, type Alasan, createIsiKeputusan, type IsiKeputusan, KATA_ALASAN } from '#domain/alasan.ts';
import { NAMA_PUTUSAN, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { checkJawaban, HASIL_SANGGAHAN, type HasilSanggahan, NAMA_HASIL_SANGGAHAN } from '#domain/sanggahan.ts';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField, TextField } from '../../components/fields/text-field.tsx';
import { NumberChoice } from '../../components/number-choice.tsx';
import { describeError } from '../../rpc/error-text.ts';
import gaya from './sanggahan.module.css';
import { useSanggahan } from './use-sanggahan.ts';

const kelas = bindClasses(gaya);

const PILIHAN_HASIL = HASIL_SANGGAHAN.map((value) => ({ value, label: NAMA_HASIL_SANGGAHAN[value] }));
const PILIHAN_KOREKSI = [
  { value: 'tetap', label: 'Tetap' },
  ...PUTUSAN.map((value) => ({ value, label: NAMA_PUTUSAN[value] })),
] as const;
const PILIHAN_ALASAN = ALASAN.map((value) => ({ value, label: KATA_ALASAN[value].lengkap }));

export interface JawabDialogProps {
  readonly sidang: Sidang;
  /** Null: closed. */
  readonly sanggahan: Sanggahan | null;
  readonly onClose: () => void;
}

/** What becomes of an objection and why; of a closed session also the decision that is to hold from now on. */
export function JawabDialog({ sidang, sanggahan, onClose }: JawabDialogProps): JSX.Element {
  const { jawab } = useSanggahan();
  const [isian, setIsian] = useState(() => toIsian(sanggahan, sidang));
  const [dibuka, setDibuka] = useState(sanggahan?.id ?? null);
  if ((sanggahan?.id ?? null) !== dibuka) {
    setDibuka(sanggahan?.id ?? null);
    jawab.reset();
    if (sanggahan !== null) setIsian(toIsian(sanggahan, sidang));
  }
  const change = (bagian: Partial<Isian>): void => setIsian((sebelum) => ({ ...sebelum, ...bagian }));
  const { hasil, jawaban, penjawab } = isian;
  const ditutup = sidang.status === 'ditutup';
  const bisaKoreksi = ditutup && sanggahan?.usulan != null && (hasil === 'diterima' || hasil === 'diterima_sebagian');
  const koreksi = bisaKoreksi ? readKoreksi(isian) : null;
  const kurang =
    hasil === null
      ? 'Pilih hasilnya.'
      : (checkJawaban(hasil, jawaban, penjawab) ?? (typeof koreksi === 'string' ? koreksi : null));
  const galat = jawab.error === null ? undefined : describeError(jawab.error).judul;

  const simpan = async (): Promise<void> => {
    if (sanggahan === null || hasil === null || typeof koreksi === 'string') return;
    await jawab.mutateAsync({ id: sanggahan.id, hasil, jawaban, penjawab, koreksi });
    onClose();
  };
  return (
    <ConfirmDialog
      opened={sanggahan !== null}
      title={sanggahan === null ? '' : `Jawab sanggahan nomor ${sanggahan.nomor}, ${sanggahan.penyanggah}`}
      confirmLabel={ditutup && hasil !== 'dicabut' ? 'Jawab dengan adendum' : 'Catat jawaban'}
      busy={jawab.isPending}
      ready={kurang === null}
      onConfirm={() => void simpan().catch(() => undefined)}
      onCancel={onClose}
    >
      {sanggahan !== null && <blockquote className={kelas('kutipan')}>{sanggahan.isi}</blockquote>}
      <NumberChoice<HasilSanggahan>
        label="Hasil"
        options={PILIHAN_HASIL}
        value={hasil}
        onChange={(pilihan) => change({ hasil: pilihan })}
        autoFocus
        berdua
      />
      <TextAreaField
        label="Jawaban"
        description="Shift+Enter untuk baris baru."
        rows={2}
        maxLength={2000}
        value={jawaban}
        onChange={(isi) => change({ jawaban: isi })}
      />
      <TextField label="Dijawab oleh" maxLength={300} value={penjawab} onChange={(isi) => change({ penjawab: isi })} />
      {bisaKoreksi && <IsianKoreksi isian={isian} onChange={change} />}
      {(galat ?? kurang) !== null && (
        <p className={kelas('kurang')} role={galat === undefined ? 'status' : 'alert'}>
          {galat ?? kurang}
        </p>
      )}
    </ConfirmDialog>
  );
}

interface IsianKoreksiProps {
  readonly isian: Isian;
  readonly onChange: (bagian: Partial<Isian>) => void;
}

/** The decision of the closed session, as it is to read after the answer. */
function IsianKoreksi({ isian, onChange }: IsianKoreksiProps): JSX.Element {
  const { putusan, alasan, catatan } = isian;
  return (
    <>
      <NumberChoice<'tetap' | Putusan>
        label="Keputusan sesudah jawaban ini"
        options={PILIHAN_KOREKSI}
        value={putusan}
        onChange={(pilihan) => onChange({ putusan: pilihan })}
        berdua
      />
      {putusan !== 'tetap' && (
        <div className={kelas('dua')}>
          {putusan !== 'layak' && (
            <SelectField<Alasan>
              label="Alasan keputusan"
              options={PILIHAN_ALASAN}
              searchable
              value={alasan}
              onChange={(pilihan) => onChange({ alasan: pilihan })}
            />
          )}
          <TextField
            label="Catatan keputusan"
            maxLength={2000}
            value={catatan}
            onChange={(isi) => onChange({ catatan: isi })}
          />
        </div>
      )}
    </>
  );
}

interface Isian {
  readonly hasil: HasilSanggahan | null;
  readonly jawaban: string;
  readonly penjawab: string;
  readonly putusan: 'tetap' | Putusan;
  readonly alasan: Alasan | null;
  readonly catatan: string;
}

function toIsian(sanggahan: Sanggahan | null, { isian }: Sidang): Isian {
  const penjawab = sanggahan?.penjawab ?? '';
  return {
    hasil: sanggahan?.hasil ?? null,
    jawaban: sanggahan?.jawaban ?? '',
    penjawab: penjawab === '' ? isian.pimpinan.nama : penjawab,
    putusan: 'tetap',
    alasan: null,
    catatan: '',
  };
}

/** The corrected decision; null where it stays, a sentence where something is missing. */
function readKoreksi({ putusan, alasan, catatan }: Isian): IsiKeputusan | string | null {
  if (putusan === 'tetap') return null;
  const isi = createIsiKeputusan(putusan, putusan === 'layak' ? null : alasan, catatan);
  if (typeof isi !== 'string') return isi;
  return isi === 'CATATAN_KOSONG' ? 'Alasan Lainnya memerlukan catatan.' : 'Pilih alasan keputusannya.';
}

import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { CalonRingkas } from '#contract/pembahasan.ts';
import { ALASAN, type Alasan, createIsiKeputusan, type IsiKeputusan, KATA_ALASAN } from '#domain/alasan.ts';
import { formatPutusan, getKataPutusan, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { SuggestField } from '../../components/fields/suggest-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { NumberChoice } from '../../components/number-choice.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { describeKini } from './describe-koreksi.ts';
import type { KoreksiRancangan } from './rancangan-adendum.ts';

const PILIHAN_ALASAN = ALASAN.map((value) => ({ value, label: KATA_ALASAN[value].lengkap }));
const DITAWARKAN = 6;

interface Isian {
  readonly cari: string;
  readonly putusan: Putusan | null;
  readonly alasan: Alasan | null;
  readonly catatan: string;
}

const KOSONG: Isian = { cari: '', putusan: null, alasan: null, catatan: '' };

export interface KoreksiDialogProps {
  readonly opened: boolean;
  readonly sidang: number;
  /** The correction that is changed; null: a new one. */
  readonly koreksi: KoreksiRancangan | null;
  readonly onSave: (koreksi: KoreksiRancangan) => void;
  readonly onCancel: () => void;
}

/** Whose decision is corrected, and how it is to read. */
export function KoreksiDialog({ opened, sidang, koreksi, onSave, onCancel }: KoreksiDialogProps): JSX.Element {
  const [isian, setIsian] = useState(KOSONG);
  const [wasOpened, setWasOpened] = useState(opened);
  if (opened !== wasOpened) {
    setWasOpened(opened);
    if (opened) setIsian(toIsian(koreksi));
  }
  const change = (bagian: Partial<Isian>): void => setIsian((lama) => ({ ...lama, ...bagian }));
  const tawaran = useTawaran(sidang, isian.cari, opened);
  const calon = tawaran.find((satu) => nameCalon(satu) === isian.cari) ?? null;
  const isi = readIsi(isian, calon);
  const kurang = typeof isi === 'string' ? isi : null;
  const { putusan, alasan, catatan } = isian;
  return (
    <ConfirmDialog
      opened={opened}
      title="Koreksi keputusan"
      confirmLabel="Masukkan ke adendum"
      ready={kurang === null}
      onConfirm={() => calon !== null && typeof isi !== 'string' && onSave({ calon, isi })}
      onCancel={onCancel}
    >
      <SuggestField
        label="Usulan"
        description="Ketik nomor atau beberapa huruf nama, lalu Enter."
        autoFocus
        suggestions={tawaran.map(nameCalon)}
        value={isian.cari}
        onChange={(cari) => change({ cari })}
      />
      {calon !== null && <p>Berlaku sekarang: {describeKini(calon)}</p>}
      <NumberChoice<Putusan>
        label="Menjadi"
        options={PUTUSAN.map((value) => ({
          value,
          label: calon === null ? getKataPutusan('usulan_baru', value).kata : formatPutusan(calon.jenis, value),
        }))}
        value={putusan}
        onChange={(pilihan) => change({ putusan: pilihan })}
      />
      {putusan !== null && putusan !== 'layak' && (
        <SelectField<Alasan>
          label="Alasan keputusan"
          options={PILIHAN_ALASAN}
          searchable
          value={alasan}
          onChange={(pilihan) => change({ alasan: pilihan })}
        />
      )}
      <TextField
        label="Catatan keputusan"
        maxLength={2000}
        value={catatan}
        onChange={(baru) => change({ catatan: baru })}
      />
      {kurang !== null && <p role="status">{kurang}</p>}
    </ConfirmDialog>
  );
}

/** Candidates that fit what is typed: a number, or letters of a name; also what was chosen already. */
function useTawaran(sidang: number, cari: string, enabled: boolean): readonly CalonRingkas[] {
  const [depan = '', ...nama] = cari.split(' · ');
  const teks = nama.length > 0 ? nama.join(' · ') : depan;
  const nomor = /^\d{1,4}$/.test(depan.trim()) ? Number(depan) : null;
  const { data } = useQuery({
    queryKey: [...orpc.pembahasan.list.key(), 'koreksi', sidang, nomor, teks],
    queryFn: async ({ signal }) => {
      if (nomor !== null) {
        const { baris } = await client.pembahasan.list({ sidang, offset: nomor - 1, limit: 1 }, { signal });
        return baris.filter((satu) => satu.nomor === nomor);
      }
      const { baris } = await client.pembahasan.list(
        { sidang, offset: 0, limit: DITAWARKAN, saring: { cari: teks } },
        { signal },
      );
      return baris;
    },
    enabled: enabled && teks.trim() !== '',
    placeholderData: (lama) => lama,
  });
  return data ?? [];
}

function nameCalon({ nomor, nama }: CalonRingkas): string {
  return `${nomor} · ${nama}`;
}

/** The new decision, or what is still missing, in one sentence. */
function readIsi({ putusan, alasan, catatan }: Isian, calon: CalonRingkas | null): IsiKeputusan | string {
  if (calon === null) return 'Pilih dahulu usulan yang dikoreksi.';
  if (putusan === null) return 'Pilih keputusan yang baru.';
  const isi = createIsiKeputusan(putusan, putusan === 'layak' ? null : alasan, catatan.trim());
  if (typeof isi !== 'string') return isi;
  return isi === 'CATATAN_KOSONG' ? 'Alasan Lainnya memerlukan catatan.' : 'Pilih alasan keputusan.';
}

function toIsian(koreksi: KoreksiRancangan | null): Isian {
  if (koreksi === null) return KOSONG;
  return { cari: nameCalon(koreksi.calon), ...koreksi.isi };
}

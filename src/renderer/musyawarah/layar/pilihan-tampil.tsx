import { type JSX, useState } from 'react';
import type { TampilanLayar } from '#contract/layar.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { NumberChoice, type NumberOption } from '../../components/number-choice.tsx';

type Pilihan = 'ikut' | 'jeda' | 'agenda' | 'rekap' | 'judul';

const PILIHAN: readonly NumberOption<Pilihan>[] = [
  { value: 'ikut', label: 'Ikuti meja sekretaris', keterangan: 'Usulan dan putusan seperti pada pembahasan' },
  { value: 'jeda', label: 'Jeda', keterangan: 'Tidak ada nama yang terlihat' },
  { value: 'agenda', label: 'Acara' },
  { value: 'rekap', label: 'Rekap hasil' },
  { value: 'judul', label: 'Judul dan hadirin' },
];

const BELUM = 'belum';

export interface PilihanTampilProps {
  /** Topics of the session. */
  readonly acara: readonly string[];
  readonly sela: TampilanLayar | null;
  readonly onChange: (sela: TampilanLayar | null) => void;
}

/** What the hall sees: the desk of the secretary, or something over it until it is taken away. */
export function PilihanTampil({ acara, sela, onChange }: PilihanTampilProps): JSX.Element {
  const pilih = (pilihan: Pilihan): void => {
    if (pilihan === 'ikut') onChange(null);
    else if (pilihan === 'jeda') onChange({ jenis: 'jeda', lanjut: null });
    else if (pilihan === 'agenda') onChange({ jenis: 'agenda', kini: null });
    else onChange({ jenis: pilihan });
  };
  return (
    <>
      <NumberChoice<Pilihan>
        label="Yang dilihat ruang sidang"
        options={PILIHAN}
        value={PILIHAN.find(({ value }) => value === sela?.jenis)?.value ?? 'ikut'}
        onChange={pilih}
        autoFocus
      />
      {sela?.jenis === 'jeda' && (
        <IsianLanjut lanjut={sela.lanjut} onChange={(lanjut) => onChange({ jenis: 'jeda', lanjut })} />
      )}
      {sela?.jenis === 'agenda' && acara.length > 0 && (
        <SelectField
          label="Acara yang sedang berjalan"
          options={[
            { value: BELUM, label: 'Belum mulai' },
            ...acara.map((satu, urut) => ({ value: String(urut), label: `${urut + 1}. ${satu}` })),
          ]}
          value={sela.kini === null ? BELUM : String(sela.kini)}
          onChange={(kini) =>
            onChange({ jenis: 'agenda', kini: kini === null || kini === BELUM ? null : Number(kini) })
          }
        />
      )}
    </>
  );
}

const JAM = /^([01]\d|2[0-3])\.[0-5]\d$/;

interface IsianLanjutProps {
  readonly lanjut: string | null;
  readonly onChange: (lanjut: string | null) => void;
}

function IsianLanjut({ lanjut, onChange }: IsianLanjutProps): JSX.Element {
  const [ketikan, setKetikan] = useState(lanjut ?? '');
  const rapi = ketikan
    .trim()
    .replace(/^(\d{1,2})[:.]?(\d{2})$/, (_, jam: string, menit: string) => `${jam.padStart(2, '0')}.${menit}`);
  const salah = rapi !== '' && !JAM.test(rapi);
  return (
    <TextField
      label="Dilanjutkan pukul"
      description="Boleh kosong."
      placeholder="13.00"
      maxLength={5}
      value={ketikan}
      error={salah && ketikan.length >= 4 ? 'Tulis jam seperti 13.00.' : undefined}
      onChange={setKetikan}
      onBlur={() => {
        if (!salah && rapi !== (lanjut ?? '')) onChange(rapi === '' ? null : rapi);
      }}
    />
  );
}

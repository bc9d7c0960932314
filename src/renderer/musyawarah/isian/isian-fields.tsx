import type { JSX } from 'react';
import type { OrangSidang } from '#domain/berita-acara.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextAreaField, TextField } from '../../components/fields/text-field.tsx';
import { type DraftIsian, type GalatIsian, ORANG_KOSONG } from './draft-isian.ts';
import gaya from './isian-fields.module.css';

const kelas = bindClasses(gaya);

const NARASUMBER_TERBANYAK = 10;

export interface IsianFieldsProps {
  readonly draft: DraftIsian;
  readonly galat: GalatIsian;
  readonly onChange: (draft: DraftIsian) => void;
}

/** The form of a session, for a new one and for a prepared one. */
export function IsianFields({ draft, galat, onChange }: IsianFieldsProps): JSX.Element {
  const change = (bagian: Partial<DraftIsian>): void => onChange({ ...draft, ...bagian });
  const changeNarasumber = (urut: number, orang: OrangSidang | null): void =>
    change({
      narasumber: draft.narasumber.flatMap((lama, tempat) =>
        tempat === urut ? (orang === null ? [] : [orang]) : [lama],
      ),
    });
  return (
    <>
      <Card title="Waktu dan tempat">
        <div className={kelas('kisi')}>
          <DateField
            label="Tanggal"
            required
            value={draft.tanggal}
            onChange={(tanggal) => change({ tanggal })}
            error={galat.tanggal}
          />
          <TextField
            label="Mulai pukul"
            required
            value={draft.mulai}
            onChange={(mulai) => change({ mulai })}
            error={galat.mulai}
            placeholder="09.00"
          />
          <TextField
            label="Rencana selesai"
            value={draft.rencanaSelesai}
            onChange={(rencanaSelesai) => change({ rencanaSelesai })}
            error={galat.rencanaSelesai}
            placeholder="12.00"
          />
          <div className={kelas('lebar')}>
            <TextField
              label="Tempat"
              required
              value={draft.tempat}
              onChange={(tempat) => change({ tempat })}
              error={galat.tempat}
            />
          </div>
        </div>
      </Card>
      <Card title="Agenda musyawarah">
        <TextAreaField
          label="Susunan acara"
          description="Satu baris satu acara. Susunan ini dicetak pada berita acara."
          rows={5}
          value={draft.agenda}
          onChange={(agenda) => change({ agenda })}
          error={galat.agenda}
        />
      </Card>
      <Card title="Pimpinan dan notulis">
        <OrangFields peran="Pimpinan" orang={draft.pimpinan} onChange={(pimpinan) => change({ pimpinan })} />
        <OrangFields peran="Notulis" orang={draft.notulis} onChange={(notulis) => change({ notulis })} />
      </Card>
      <Card title="Narasumber" end="boleh kosong">
        {[...draft.narasumber.entries()].map(([urut, orang]) => (
          <div key={`narasumber ${urut + 1}`} className={kelas('narasumber')}>
            <OrangFields
              peran={`Narasumber ${urut + 1}`}
              orang={orang}
              onChange={(baru) => changeNarasumber(urut, baru)}
            />
            <Button icon="hapus" compact onClick={() => changeNarasumber(urut, null)}>
              Hapus narasumber {urut + 1}
            </Button>
          </div>
        ))}
        <div>
          <Button
            icon="tambah"
            compact
            disabled={draft.narasumber.length >= NARASUMBER_TERBANYAK}
            onClick={() => change({ narasumber: [...draft.narasumber, ORANG_KOSONG] })}
          >
            Tambah narasumber
          </Button>
        </div>
      </Card>
    </>
  );
}

interface OrangFieldsProps {
  readonly peran: string;
  readonly orang: OrangSidang;
  readonly onChange: (orang: OrangSidang) => void;
}

function OrangFields({ peran, orang, onChange }: OrangFieldsProps): JSX.Element {
  return (
    <fieldset className={kelas('orang')}>
      <legend>{peran}</legend>
      <TextField
        label={`Nama ${peran.toLowerCase()}`}
        value={orang.nama}
        onChange={(nama) => onChange({ ...orang, nama })}
      />
      <TextField label="Jabatan" value={orang.jabatan} onChange={(jabatan) => onChange({ ...orang, jabatan })} />
      <TextField label="NIP" numeric value={orang.nip} onChange={(nip) => onChange({ ...orang, nip })} />
    </fieldset>
  );
}

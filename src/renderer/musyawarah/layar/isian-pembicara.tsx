import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import type { PembicaraLayar } from '#contract/layar.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { kelasIsian, rupaIsian } from '../../components/fields/field-look.ts';
import { orpc } from '../../rpc/client.ts';
import gaya from './panel-layar.module.css';

const kelas = bindClasses(gaya);

export interface IsianPembicaraProps {
  readonly sidang: number;
  readonly pembicara: PembicaraLayar | null;
  readonly onChange: (pembicara: PembicaraLayar | null) => void;
}

/** Who speaks: one of those who are here, or a name that is typed. */
export function IsianPembicara({ sidang, pembicara, onChange }: IsianPembicaraProps): JSX.Element {
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang } }));
  const hadir = (peserta.data ?? []).filter((orang) => orang.hadir).map(toPembicara);
  const daftar = new Map(hadir.map((orang) => [formatPembicara(orang), orang]));
  /** What is being typed; null shows who speaks. */
  const [ketikan, setKetikan] = useState<string | null>(null);
  const tampil = (teks: string): void => {
    setKetikan(null);
    const rapi = teks.trim();
    if (rapi === (pembicara === null ? '' : formatPembicara(pembicara))) return;
    onChange(rapi === '' ? null : (daftar.get(rapi) ?? readPembicara(rapi)));
  };
  return (
    <div className={kelas('pembicara')}>
      <Autocomplete
        classNames={{ ...rupaIsian, option: kelasIsian('pilihan'), dropdown: kelasIsian('daftar') }}
        label="Yang berbicara"
        placeholder="Ketik nama"
        data={[...daftar.keys()]}
        value={ketikan ?? (pembicara === null ? '' : formatPembicara(pembicara))}
        onChange={setKetikan}
        onOptionSubmit={tampil}
        onBlur={() => ketikan !== null && tampil(ketikan)}
        onKeyDown={(event) => {
          if (
            event.key === 'Enter' &&
            ketikan !== null &&
            event.currentTarget.getAttribute('aria-activedescendant') === null
          )
            tampil(ketikan);
        }}
        openOnFocus={false}
        limit={30}
        maxDropdownHeight={240}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      {pembicara !== null && <Button onClick={() => onChange(null)}>Kosongkan</Button>}
    </div>
  );
}

function toPembicara({ nama, jabatan, unsur }: PesertaSidang): PembicaraLayar {
  return { nama, sebagai: jabatan === '' ? NAMA_UNSUR[unsur].lengkap : jabatan };
}

function formatPembicara({ nama, sebagai }: PembicaraLayar): string {
  return sebagai === '' ? nama : `${nama}, ${sebagai}`;
}

/** `Rina Khayal, warga RT 003`: what stands behind the first comma tells as what she speaks. */
function readPembicara(teks: string): PembicaraLayar {
  const [nama = teks, ...sebagai] = teks.split(',');
  return { nama: nama.trim() || teks, sebagai: sebagai.join(',').trim() };
}

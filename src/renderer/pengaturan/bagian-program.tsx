import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import type { Program } from '#domain/program.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { SelectField } from '../components/fields/select-field.tsx';
import { TextField } from '../components/fields/text-field.tsx';
import { focusAfter } from '../components/focus-after.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
import gaya from './pengaturan.module.css';
import { checkProgram, type RancanganProgram, toProgram, toRancangan } from './rancangan-program.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

/** The programmes that a usulan may be about, with the spellings that lists use for them and the highest desil they take. */
export function BagianProgram(): JSX.Element {
  const program = useQuery(orpc.kelurahan.listProgram.queryOptions());
  if (program.isError) return <ErrorState error={program.error} onRetry={() => void program.refetch()} />;
  if (program.data === undefined) return <LoadingState />;
  return <DaftarProgram tersimpan={program.data} />;
}

function DaftarProgram({ tersimpan }: { readonly tersimpan: readonly Program[] }): JSX.Element {
  const queries = useQueryClient();
  const daftar = useRef<HTMLUListElement>(null);
  const [rancangan, setRancangan] = useState(() => tersimpan.map(toRancangan));
  const [cacat, setCacat] = useState<ReadonlyMap<number, string>>(new Map());
  const dirty = JSON.stringify(rancangan) !== JSON.stringify(tersimpan.map(toRancangan));
  const simpan = useMutation(
    orpc.kelurahan.updateProgram.mutationOptions({
      onSuccess: async (baru) => {
        queries.setQueryData(orpc.kelurahan.listProgram.queryKey(), baru);
        setRancangan(baru.map(toRancangan));
        notifyDone('Tersimpan', 'Impor berikutnya memakai sebutan ini; temuan desil sudah dihitung lagi.');
        await queries.invalidateQueries();
      },
    }),
  );
  const save = (): void => {
    const kini = checkProgram(rancangan);
    setCacat(kini);
    if (kini.size === 0 && !simpan.isPending) simpan.mutate(rancangan.map(toProgram));
  };
  const add = (): void => {
    focusAfter(
      () => setRancangan([...rancangan, { kode: '', nama: '', sebutan: '', namaPublik: '', desilTerbesar: null }]),
      () => daftar.current?.querySelector<HTMLInputElement>('li:last-child input'),
    );
  };
  useKeys({
    'Ctrl+S': { label: 'Simpan', run: save, when: dirty },
    T: { label: 'Tambah program', run: add },
  });
  return (
    <Page
      title="Program"
      subtitle="Program adalah data: tambahkan bila ada program baru"
      end={
        <Button icon="tambah" kbd="T" onClick={add}>
          Tambah program
        </Button>
      }
      footer={
        <ActionBar note={dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.'}>
          {dirty && (
            <Button variant="quiet" onClick={() => setRancangan(tersimpan.map(toRancangan))}>
              Kembalikan
            </Button>
          )}
          <Button variant="primary" kbd="Ctrl+S" busy={simpan.isPending} disabled={!dirty} onClick={save}>
            Simpan
          </Button>
        </ActionBar>
      }
    >
      {simpan.isError && <GalatIsian error={simpan.error} />}
      <ul ref={daftar} className={kelas('tabel')}>
        {[...rancangan.entries()].map(([urut, satu]) => (
          // The place is the identity: the fields keep nothing of their own, and a code may still be empty.
          <BarisProgram
            key={urut}
            nomor={urut + 1}
            program={satu}
            cacat={cacat.get(urut)}
            onChange={(isi) => setRancangan(rancangan.map((lama, nomor) => (nomor === urut ? isi : lama)))}
            onHapus={() => setRancangan(rancangan.filter((_, nomor) => nomor !== urut))}
          />
        ))}
      </ul>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}

const TANPA_BATAS = 'tanpa';

const BATAS_DESIL = [
  { value: TANPA_BATAS, label: 'Tanpa batas' },
  ...Array.from({ length: 10 }, (_, i) => ({ value: String(i + 1), label: i === 0 ? 'Desil 1' : `1 sampai ${i + 1}` })),
];

interface BarisProgramProps {
  readonly nomor: number;
  readonly program: RancanganProgram;
  readonly cacat: string | undefined;
  readonly onChange: (program: RancanganProgram) => void;
  readonly onHapus: () => void;
}

function BarisProgram({ nomor, program, cacat, onChange, onHapus }: BarisProgramProps): JSX.Element {
  return (
    <li className={kelas('program')} aria-label={`Program ${nomor}`}>
      <TextField
        label="Kode"
        value={program.kode}
        error={cacat}
        maxLength={300}
        onChange={(kode) => onChange({ ...program, kode })}
      />
      <TextField
        label="Nama"
        value={program.nama}
        maxLength={300}
        onChange={(nama) => onChange({ ...program, nama })}
      />
      <TextField
        label="Sebutan lain dalam berkas"
        placeholder="Pisahkan dengan koma"
        value={program.sebutan}
        maxLength={2000}
        onChange={(sebutan) => onChange({ ...program, sebutan })}
      />
      <TextField
        label="Nama di muka umum"
        placeholder="Bila berbeda"
        value={program.namaPublik}
        maxLength={300}
        onChange={(namaPublik) => onChange({ ...program, namaPublik })}
      />
      <SelectField
        label="Batas desil"
        options={BATAS_DESIL}
        value={String(program.desilTerbesar ?? TANPA_BATAS)}
        onChange={(batas) =>
          onChange({ ...program, desilTerbesar: batas === null || batas === TANPA_BATAS ? null : Number(batas) })
        }
      />
      <Button icon="hapus" aria-label={`Hapus program ${program.nama || nomor}`} onClick={onHapus}>
        Hapus
      </Button>
    </li>
  );
}

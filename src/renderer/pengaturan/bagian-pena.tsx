import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { PengaturanPena } from '#domain/pena.ts';
import type { Program } from '#domain/program.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { CheckField, TextField } from '../components/fields/text-field.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
import gaya from './pengaturan.module.css';
import { type CacatPena, type RancanganPena, readRancanganPena, toRancanganPena } from './rancangan-pena.ts';
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

/** What the list of candidates and the following of graduated families go by. */
export function BagianPena(): JSX.Element {
  const pengaturan = useQuery(orpc.pena.pengaturan.queryOptions());
  const program = useQuery(orpc.kelurahan.listProgram.queryOptions());
  const gagal = [pengaturan, program].find(({ isError }) => isError);
  if (gagal !== undefined) return <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />;
  if (pengaturan.data === undefined || program.data === undefined) return <LoadingState />;
  return <IsianPena tersimpan={pengaturan.data} program={program.data} />;
}

interface IsianPenaProps {
  readonly tersimpan: PengaturanPena;
  readonly program: readonly Program[];
}

function IsianPena({ tersimpan, program }: IsianPenaProps): JSX.Element {
  const queries = useQueryClient();
  const [rancangan, setRancangan] = useState(() => toRancanganPena(tersimpan));
  const [cacat, setCacat] = useState<CacatPena>({});
  const dirty = JSON.stringify(rancangan) !== JSON.stringify(toRancanganPena(tersimpan));
  const simpan = useMutation(
    orpc.pena.updatePengaturan.mutationOptions({
      onSuccess: async (baru) => {
        queries.setQueryData(orpc.pena.pengaturan.queryKey(), baru);
        setRancangan(toRancanganPena(baru));
        notifyDone('Tersimpan', 'Daftar calon mengikuti pengaturan ini.');
        await queries.invalidateQueries();
      },
    }),
  );
  const save = (): void => {
    const dibaca = readRancanganPena(rancangan);
    setCacat('cacat' in dibaca ? dibaca.cacat : {});
    if ('isi' in dibaca && !simpan.isPending) simpan.mutate(dibaca.isi);
  };
  const set = (isi: Partial<RancanganPena>): void => setRancangan({ ...rancangan, ...isi });
  useKeys({ 'Ctrl+S': { label: 'Simpan', run: save, when: dirty } });
  return (
    <Page
      title="PENA"
      subtitle="Hanya mengingatkan; tidak ada yang ditolak karenanya"
      footer={
        <ActionBar note={dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.'}>
          {dirty && (
            <Button variant="quiet" onClick={() => setRancangan(toRancanganPena(tersimpan))}>
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
      <div className={kelas('formulir')}>
        <div className={kelas('dua')}>
          <TextField
            label="Umur terendah"
            description="Sumbernya berbeda-beda"
            value={rancangan.umurTerendah}
            error={cacat.umurTerendah}
            numeric
            maxLength={3}
            onChange={(umurTerendah) => set({ umurTerendah })}
          />
          <TextField
            label="Umur tertinggi"
            description="Di luar batas: diingatkan saja"
            value={rancangan.umurTertinggi}
            error={cacat.umurTertinggi}
            numeric
            maxLength={3}
            onChange={(umurTertinggi) => set({ umurTertinggi })}
          />
        </div>
        <fieldset className={kelas('centang')}>
          <legend>Calon dicari di antara keluarga penerima</legend>
          {listKode(program, tersimpan).map(({ kode, nama }) => (
            <CheckField
              key={kode}
              label={nama}
              checked={rancangan.penerima.includes(kode)}
              onChange={(ya) =>
                set({
                  penerima: ya ? [...rancangan.penerima, kode] : rancangan.penerima.filter((satu) => satu !== kode),
                })
              }
            />
          ))}
          {cacat.penerima !== undefined && <p role="alert">{cacat.penerima}</p>}
        </fieldset>
        <div className={kelas('dua')}>
          <TextField
            label="Upah minimum kota sebulan (Rp)"
            description="Pembanding omzet saja; boleh kosong"
            value={rancangan.upahMinimum}
            error={cacat.upahMinimum}
            numeric
            maxLength={40}
            onChange={(upahMinimum) => set({ upahMinimum })}
          />
          <TextField
            label="Tindak lanjut graduasi setiap (bulan)"
            description="Jarak dari satu kunjungan ke berikutnya"
            value={rancangan.bulanTindakLanjut}
            error={cacat.bulanTindakLanjut}
            numeric
            maxLength={2}
            onChange={(bulanTindakLanjut) => set({ bulanTindakLanjut })}
          />
        </div>
      </div>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}

/** Programmes to tick; one that was set and is no programme any more stays, so that it can be taken away. */
function listKode(
  program: readonly Program[],
  { penerima }: PengaturanPena,
): readonly Pick<Program, 'kode' | 'nama'>[] {
  const lain = penerima.filter((kode) => !program.some((satu) => satu.kode === kode));
  return [
    ...program.filter(({ kode }) => kode !== 'DTSEN' && kode !== 'PENA'),
    ...lain.map((kode) => ({ kode, nama: kode })),
  ];
}

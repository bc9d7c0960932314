import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Wilayah } from '#domain/kelurahan.ts';
import { bindClasses } from '../components/class-names.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { BagianTersimpan } from './bagian-tersimpan.tsx';
import { KantorIsian, KepalaIsian, KopDinsosIsian } from './isian/dinsos-isian.tsx';
import { KertasField } from './isian/kertas-field.tsx';
import {
  type CacatDinsos,
  checkKantor,
  checkKepala,
  type RancanganDinsos,
  toDinsos,
} from './isian/rancangan-dinsos.ts';
import gaya from './pengaturan.module.css';

const kelas = bindClasses(gaya);

/** What the Dinas Sosial tells about itself, loaded and ready to be changed. */
export function BagianDinsos(): JSX.Element {
  const dinsos = useQuery(orpc.dinsos.get.queryOptions());
  const provinsi = useQuery(orpc.wilayah.list.queryOptions({ input: { induk: null, cari: '' } }));
  const gagal = [dinsos, provinsi].find(({ isError }) => isError);
  if (gagal !== undefined) return <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />;
  if (dinsos.data === undefined || provinsi.data === undefined) return <LoadingState />;
  return <Formulir tersimpan={{ ...dinsos.data, provinsi: findProvinsi(provinsi.data, dinsos.data.kota) }} />;
}

function findProvinsi(semua: readonly Wilayah[], kota: Wilayah): Wilayah | null {
  return semua.find(({ kode }) => kota.kode.startsWith(`${kode}.`)) ?? null;
}

function Formulir({ tersimpan }: { readonly tersimpan: RancanganDinsos }): JSX.Element {
  const queries = useQueryClient();
  const [rancangan, setRancangan] = useState(tersimpan);
  const [cacat, setCacat] = useState<CacatDinsos>({});
  const simpan = useMutation(
    orpc.dinsos.update.mutationOptions({
      onSuccess: async (baru) => {
        setRancangan({ ...baru, provinsi: rancangan.provinsi });
        notifyDone('Tersimpan', 'Ringkasan rekap dan tanda terima berikutnya memakai isian ini.');
        await queries.invalidateQueries();
      },
    }),
  );
  const save = (): void => {
    const kini = { ...checkKantor(rancangan), ...checkKepala(rancangan) };
    setCacat(kini);
    const isi = toDinsos(rancangan);
    if (Object.keys(kini).length === 0 && isi !== null) simpan.mutate(isi);
  };
  const isian = { rancangan, onChange: setRancangan, cacat };
  return (
    <BagianTersimpan
      judul="Dinas Sosial"
      dirty={serialize(rancangan) !== serialize(tersimpan)}
      sibuk={simpan.isPending}
      galat={simpan.error}
      onReset={() => {
        setRancangan(tersimpan);
        setCacat({});
        simpan.reset();
      }}
      onSave={save}
    >
      <KantorIsian {...isian} />
      <KepalaIsian {...isian} />
      <h2 className={kelas('pisah')}>Kop surat</h2>
      <KopDinsosIsian {...isian} />
      <h2 className={kelas('pisah')}>Kertas</h2>
      <KertasField
        value={rancangan.ukuranKertas}
        onChange={(ukuranKertas) => setRancangan({ ...rancangan, ukuranKertas })}
      />
    </BagianTersimpan>
  );
}

/** The same whatever the order of the fields; which province is shown follows the city. */
function serialize({ kota, namaDinas, kepala, kop, ukuranKertas }: RancanganDinsos): string {
  const { nama, nip, jabatan } = kepala;
  const { alamat, kontak, logo } = kop;
  return JSON.stringify([kota?.kode, namaDinas, nama, nip, jabatan, alamat, kontak, logo, ukuranKertas]);
}

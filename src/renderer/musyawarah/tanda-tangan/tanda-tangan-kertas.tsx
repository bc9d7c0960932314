import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { KertasBertanda } from '#contract/kertas-bertanda.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { FileDrop } from '../../components/file-drop.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { shrinkFoto } from '../../components/shrink-foto.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { GalatIsian } from '../../pengaturan/isian/galat-isian.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { useSidang } from '../ruang/sidang-context.ts';
import { BubuhkanTanda } from './bubuhkan-tanda.tsx';
import { HalamanPindaian } from './halaman-pindaian.tsx';
import { KertasTersimpan } from './kertas-tersimpan.tsx';
import gaya from './tanda-tangan-kertas.module.css';

const kelas = bindClasses(gaya);

/** The berita acara as it came back signed: scans of the paper, and electronic signatures. */
export function TandaTanganKertas(): JSX.Element {
  const sidang = useSidang();
  if (sidang.status === 'ditutup') return <Ruang sidang={sidang.id} nomor={sidang.nomorBeritaAcara} />;
  return (
    <BelumDitutup
      title="Tanda tangan"
      sidang={sidang.id}
      kata="Yang ditandatangani adalah berita acara yang sudah bernomor. Tutup sidang dahulu."
    />
  );
}

interface RuangProps {
  readonly sidang: number;
  readonly nomor: string | null;
}

function Ruang({ sidang, nomor }: RuangProps): JSX.Element {
  const navigate = useNavigate();
  const kertas = useKertas(sidang);
  const back = (): void =>
    void navigate({ to: '/musyawarah/$sidang/berita-acara', params: { sidang: String(sidang) } });
  const { daftar, lampirkan, dikeluarkan } = kertas;
  const undo = (): void => {
    if (dikeluarkan !== null) kertas.kembalikan.mutate(dikeluarkan);
  };
  useKeys({
    Esc: { label: 'Kembali', run: back },
    U: { label: 'Kembalikan berkas', run: undo, when: dikeluarkan !== null },
  });
  return (
    <Page
      title="Tanda tangan"
      subtitle={`Berita acara ${nomor ?? ''}`}
      end={
        <Button variant="quiet" kbd="Esc" onClick={back}>
          Kembali
        </Button>
      }
      side={<BubuhkanTanda sidang={sidang} onDone={kertas.refresh} />}
      sideLabel="Tanda tangan elektronik"
    >
      <h2 className={kelas('judul')}>Yang sudah bertanda tangan</h2>
      {dikeluarkan !== null && (
        <p className={kelas('urung')} role="status">
          {dikeluarkan.nama} dikeluarkan dari daftar.
          <Button kbd="U" onClick={undo}>
            Kembalikan
          </Button>
        </p>
      )}
      {daftar.isError ? (
        <ErrorState error={daftar.error} onRetry={() => void daftar.refetch()} />
      ) : daftar.data === undefined ? (
        <LoadingState />
      ) : daftar.data.length === 0 ? (
        <p className={kelas('redup')}>
          Belum ada. Pindaian dan berkas bertanda tangan elektronik tampil di sini, dengan jumlah halaman dan sidiknya.
        </p>
      ) : (
        <>
          <HalamanPindaian daftar={daftar.data} />
          <ul className={kelas('daftar')}>
            {daftar.data.map((satu) => (
              <KertasTersimpan
                key={satu.id}
                kertas={satu}
                onSave={() => kertas.simpan.mutate(satu.id)}
                onTake={() => kertas.cabut.mutate(satu)}
              />
            ))}
          </ul>
        </>
      )}
      <FileDrop
        title={lampirkan.isPending ? 'Menyimpan pindaian' : 'Letakkan pindaian berita acara di sini'}
        accept=".pdf,.jpg,.jpeg,.png"
        buttonLabel="Pilih pindaian"
        kbd="F9"
        quiet
        disabled={lampirkan.isPending}
        onFile={(satu) => lampirkan.mutate([satu])}
        onFiles={(berkas) => lampirkan.mutate(berkas)}
      >
        Cetak, tanda tangani, lalu pindai. Satu PDF, atau foto JPEG atau PNG dari tiap halaman sekaligus; juga PDF yang
        ditandatangani secara elektronik di tempat lain.
      </FileDrop>
      {lampirkan.isError && <GalatIsian error={lampirkan.error} />}
    </Page>
  );
}

/** A photo is drawn anew, so that nothing of its camera stays in it. */
async function attach(sidang: number, berkas: File): Promise<KertasBertanda> {
  if (!berkas.type.startsWith('image/')) return client.kertasBertanda.lampirkan({ sidang, berkas });
  const foto = await shrinkFoto(berkas);
  // What cannot be drawn is refused by the core, in its own words.
  return client.kertasBertanda.lampirkan({ sidang, berkas: foto.hasil === 'siap' ? foto.berkas : berkas });
}

function useKertas(sidang: number) {
  const queries = useQueryClient();
  /** Taken out last; it can be put back. */
  const [dikeluarkan, setDikeluarkan] = useState<KertasBertanda | null>(null);
  const refresh = (): void => void queries.invalidateQueries({ queryKey: orpc.kertasBertanda.key() });
  return {
    refresh,
    daftar: useQuery(orpc.kertasBertanda.list.queryOptions({ input: { sidang } })),
    lampirkan: useMutation({
      // One after another: the list keeps the order of the pages, and those before a refused one stay.
      mutationFn: async (berkas: readonly File[]) => {
        const tersimpan: KertasBertanda[] = [];
        for (const satu of berkas) tersimpan.push(await attach(sidang, satu));
        return tersimpan;
      },
      onSuccess: (tersimpan) => {
        const [satu] = tersimpan;
        const halaman = tersimpan.reduce((jumlah, kertas) => jumlah + kertas.halaman, 0);
        const sebutan = tersimpan.length === 1 ? satu?.nama : `${tersimpan.length} berkas`;
        notifyDone('Tersimpan', `${sebutan}, ${halaman} halaman.`);
      },
      onSettled: refresh,
    }),
    simpan: useMutation({
      mutationFn: (id: number) => client.kertasBertanda.get({ id }),
      onSuccess: saveFile,
      onError: notifyError,
    }),
    dikeluarkan,
    cabut: useMutation({
      mutationFn: ({ id }: KertasBertanda) => client.kertasBertanda.cabut({ id }),
      onSuccess: (_, satu) => {
        setDikeluarkan(satu);
        refresh();
      },
      onError: notifyError,
    }),
    kembalikan: useMutation({
      mutationFn: ({ id }: KertasBertanda) => client.kertasBertanda.kembalikan({ id }),
      onSuccess: () => {
        setDikeluarkan(null);
        refresh();
      },
      onError: notifyError,
    }),
  };
}

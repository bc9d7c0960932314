import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { splitPersen } from '#domain/angka.ts';
import type { PilihanNomor } from '#domain/buku-nomor.ts';
import { NAMA_PUTUSAN, PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Meter } from '../../components/meter.tsx';
import { type PlainColumn, PlainTable } from '../../components/plain-table.tsx';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { isPilihanSiap, PilihNomor } from '../nomor/pilih-nomor.tsx';
import { refreshSidang } from '../ruang/refresh-sidang.ts';
import { useSidang } from '../ruang/sidang-context.ts';
import { DaftarPeriksa } from './daftar-periksa.tsx';
import { PenandaCard } from './penanda-card.tsx';
import gaya from './penutup.module.css';
import { tellTanda } from './tell-tanda.ts';

const kelas = bindClasses(gaya);

/** The last look, and the closing. */
export function Penutup(): JSX.Element {
  const sidang = useSidang();
  return sidang.status === 'ditutup' ? <SudahDitutup sidang={sidang} /> : <SebelumTutup sidang={sidang} />;
}

function SebelumTutup({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const queries = useQueryClient();
  const [bertanya, setBertanya] = useState(false);
  const [nomor, setNomor] = useState<PilihanNomor>({ cara: 'berikut' });
  const kekurangan = useQuery(orpc.sidang.kekurangan.queryOptions({ input: { sidang: sidang.id } }));
  const menghalangi = kekurangan.data?.filter((satu) => satu.sifat === 'menghalangi') ?? [];
  const mengingatkan = (kekurangan.data?.length ?? 0) - menghalangi.length;
  const penanda = useQuery(orpc.penandaTangan.list.queryOptions({ input: { sidang: sidang.id } }));
  const siap = kekurangan.data !== undefined && menghalangi.length === 0;
  const tutup = useMutation({
    mutationFn: () => client.sidang.tutup({ sidang: sidang.id, pilihanNomor: nomor }),
    onSuccess: () => refreshSidang(queries),
    onError: () => refreshSidang(queries),
    onSettled: () => setBertanya(false),
  });
  const ask = (): void => {
    tutup.reset();
    setBertanya(true);
  };
  useKeys({ 'Ctrl+Enter': { label: 'Tutup sidang', run: ask, when: siap } });
  if (kekurangan.isPending) return <LoadingState />;
  if (kekurangan.data === undefined)
    return <ErrorState error={kekurangan.error} onRetry={() => void kekurangan.refetch()} />;
  return (
    <Page
      title="Penutup"
      subtitle={siap ? 'Sidang dapat ditutup' : 'Masih ada yang kurang'}
      footer={
        <ActionBar note={tutup.error === null ? undefined : <Gagal error={tutup.error} />}>
          <Button variant="primary" kbd="Ctrl+Enter" disabled={!siap} busy={tutup.isPending} onClick={ask}>
            Tutup sidang
          </Button>
        </ActionBar>
      }
    >
      <DaftarPeriksa sidang={sidang.id} kekurangan={kekurangan.data} />
      <PenandaCard sidang={sidang} />
      <HasilPutusan sidang={sidang} />
      <ConfirmDialog
        opened={bertanya}
        title={`Tutup sidang ${sidang.nama}?`}
        confirmLabel="Tutup sidang"
        busy={tutup.isPending}
        ready={isPilihanSiap(nomor)}
        onConfirm={() => tutup.mutate()}
        onCancel={() => setBertanya(false)}
      >
        <p>
          {formatAngka(sidang.diputus)} keputusan dan {formatAngka(sidang.hadir)} orang yang hadir dikunci, dan berita
          acara mendapat nomor. Musyawarah mengusulkan; penetapan penerima bantuan tetap pada instansi yang berwenang.
        </p>
        {penanda.data !== undefined && <p>Tanda tangan berita acara: {tellTanda(penanda.data)}.</p>}
        {mengingatkan > 0 && <p>{formatAngka(mengingatkan)} hal pada daftar periksa masih dibiarkan terbuka.</p>}
        <PilihNomor label="Nomor berita acara" pilihan={nomor} onChange={setNomor} />
        <p>Sesudah itu keputusan tidak dapat diubah lagi di sini; perubahan hanya dengan adendum bernomor.</p>
      </ConfirmDialog>
    </Page>
  );
}

function Gagal({ error }: { readonly error: unknown }): JSX.Element {
  const { judul, kode } = describeError(error);
  return (
    <span className={kelas('gagal')} role="alert">
      <Icon name="ingat" size="s" />
      <span>
        <b>{judul}</b> Kode: {kode}
      </span>
    </span>
  );
}

function SudahDitutup({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const params = { sidang: String(sidang.id) };
  const saat = sidang.ditutupPada === null ? null : formatTanggal(toTanggal(new Date(sidang.ditutupPada)));
  return (
    <Page
      title="Penutup"
      end={
        <ButtonLink to="/musyawarah/$sidang/berita-acara" params={params} variant="primary" kbd="Alt+Right">
          Ke Berita Acara
        </ButtonLink>
      }
    >
      <section className={kelas('ditutup')} aria-label="Sidang ditutup">
        <Icon name="layak" size="l" />
        <div>
          <h2>Sidang ditutup</h2>
          <p>
            Nomor berita acara <b>{sidang.nomorBeritaAcara}</b>
          </p>
          <p className={kelas('redup')}>
            {[saat === null ? '' : `Ditutup ${saat}`, sidang.selesai === null ? '' : `selesai pukul ${sidang.selesai}`]
              .filter(Boolean)
              .join(', ')}
            . Keputusan tidak berubah lagi; perubahan memerlukan adendum bernomor.
          </p>
        </div>
      </section>
      <PenandaCard sidang={sidang} />
      <HasilPutusan sidang={sidang} />
    </Page>
  );
}

interface BarisHasil {
  readonly putusan: Putusan | 'menunggu';
  readonly jumlah: number;
  readonly persen: number;
}

/** The decisions as a bar and as figures that add up. */
function HasilPutusan({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const menunggu = sidang.usulan - sidang.diputus;
  const jumlah: readonly Omit<BarisHasil, 'persen'>[] = [
    ...PUTUSAN.map((putusan) => ({ putusan, jumlah: sidang.jumlah[putusan] })),
    ...(menunggu > 0 ? [{ putusan: 'menunggu' as const, jumlah: menunggu }] : []),
  ];
  const persen = splitPersen(jumlah.map((satu) => satu.jumlah));
  const rows = jumlah.map((satu, i): BarisHasil => ({ ...satu, persen: persen[i] ?? 0 }));
  const columns: readonly PlainColumn<BarisHasil>[] = [
    {
      id: 'putusan',
      header: 'Putusan',
      render: ({ putusan }) => (
        <KeputusanStatus status={putusan} kata={putusan === 'menunggu' ? 'Belum diputus' : NAMA_PUTUSAN[putusan]} />
      ),
    },
    {
      id: 'jumlah',
      header: 'Usulan',
      width: '120px',
      angka: true,
      render: (satu) => <b>{formatAngka(satu.jumlah)}</b>,
    },
    {
      id: 'bagian',
      header: 'Bagian',
      width: '120px',
      angka: true,
      render: (satu) => `${satu.persen}%`,
    },
  ];
  return (
    <Card title="Hasil" end={`${formatAngka(sidang.usulan)} usulan`}>
      <Meter
        bagian={[
          ...PUTUSAN.map((putusan) => ({ warna: putusan, jumlah: sidang.jumlah[putusan] })),
          { warna: 'sisa' as const, jumlah: menunggu },
        ]}
      />
      <PlainTable label="Jumlah menurut putusan" columns={columns} rows={rows} rowKey={({ putusan }) => putusan} />
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useRef, useState } from 'react';
import { formatPeriode, isPeriode, type Periode } from '#domain/periode.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { NumberChoice, type NumberOption } from '../../components/number-choice.tsx';
import { ProgressPanel } from '../../components/progress-panel.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { useKeptState } from '../../components/use-kept-state.ts';
import { orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { usePeriode } from '../use-periode.ts';
import type { BentukSiks } from './bagian-hasil.ts';
import gaya from './hasil.module.css';
import { HasilJadi } from './hasil-jadi.tsx';
import { IsiHasil } from './isi-hasil.tsx';
import { useSusun } from './use-susun.ts';

const kelas = bindClasses(gaya);

type BulanPaket = { readonly periode: Periode; readonly paket: number };

/** Puts together what Dinas Sosial passes on of a month or of all: sheets, lists, summary, receipts and return files in one zip. */
export function HasilRekap(): JSX.Element {
  const bulan = useQuery(orpc.rekap.listPeriode.queryOptions());
  if (bulan.isError) return <ErrorState error={bulan.error} onRetry={() => void bulan.refetch()} />;
  if (bulan.data === undefined) return <LoadingState />;
  const berisi = bulan.data.filter(({ paket }) => paket > 0);
  return berisi.length === 0 ? <BelumAda /> : <Susun bulan={berisi} />;
}

function BelumAda(): JSX.Element {
  const navigate = useNavigate();
  const leave = (): void => void navigate({ to: '/rekap' });
  useKeys({ Esc: { label: 'Kembali', run: leave } });
  return (
    <Page
      title="Susun hasil"
      end={
        <Button variant="quiet" kbd="Esc" onClick={leave}>
          Kembali
        </Button>
      }
    >
      <EmptyState
        icon="berkas"
        title="Belum ada yang dapat disusun"
        action={<ButtonLink to="/rekap">Ke papan rekap</ButtonLink>}
      >
        Lembar SIKS-NG, ringkasan, dan tanda terima disusun dari paket keputusan yang diterima.
      </EmptyState>
    </Page>
  );
}

const SEMUA = 'semua';

const LEMBAR: readonly NumberOption<BentukSiks>[] = [
  {
    value: 'kelurahan',
    label: 'Satu lembar setiap kelurahan',
    keterangan: 'Dibagi lagi kepada petugas SIKS-NG kelurahan',
  },
  { value: 'kota', label: 'Satu lembar untuk seluruh kota', keterangan: 'Diunggah oleh Dinas Sosial sendiri' },
];

function Susun({ bulan }: { readonly bulan: readonly BulanPaket[] }): JSX.Element {
  const navigate = useNavigate();
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [siks, setSiks] = useKeptState<BentukSiks>('rekap.hasil.siks', 'kelurahan');
  const { keadaan, susun, cancel } = useSusun();
  const isian = useRef<HTMLDivElement>(null);
  const { periode: dipakai } = usePeriode();
  const awal = bulan.find((satu) => satu.periode === dipakai) ?? bulan[0];
  const nilai = dipilih ?? awal?.periode ?? SEMUA;
  const periode = isPeriode(nilai) ? nilai : null;
  const bekerja = keadaan.tahap === 'membuat';
  const run = (): void => susun({ periode, siks });
  const leave = (): void => void navigate({ to: '/rekap' });
  useKeys({
    'Ctrl+Enter': { label: 'Susun hasil', run, when: !bekerja },
    B: { label: 'Pilih bulan', run: () => openPilihan(isian.current), when: !bekerja },
    '1': { label: 'Satu lembar setiap kelurahan', run: () => setSiks('kelurahan'), when: !bekerja },
    '2': { label: 'Satu lembar untuk seluruh kota', run: () => setSiks('kota'), when: !bekerja },
    Esc: { label: 'Kembali', run: leave, when: !bekerja },
  });
  const paket = bulan.reduce(
    (sejauh, satu) => sejauh + (periode === null || satu.periode === periode ? satu.paket : 0),
    0,
  );
  return (
    <Page
      title="Susun hasil"
      subtitle="Semua yang diteruskan Dinas Sosial dalam satu berkas zip"
      end={
        !bekerja && (
          <Button variant="quiet" kbd="Esc" onClick={leave}>
            Kembali
          </Button>
        )
      }
      footer={
        !bekerja && (
          <ActionBar note={`Dari ${formatAngka(paket)} paket yang berlaku`}>
            <Button variant="primary" icon="berkas" kbd="Ctrl+Enter" onClick={run}>
              {keadaan.tahap === 'jadi' ? 'Susun sekali lagi' : 'Susun hasil'}
            </Button>
          </ActionBar>
        )
      }
    >
      {bekerja ? (
        <ProgressPanel
          title={keadaan.kemajuan?.tahap ?? 'Menyusun hasil'}
          selesai={keadaan.kemajuan?.selesai ?? 0}
          total={keadaan.kemajuan?.total ?? 0}
          satuan="berkas"
          onCancel={cancel}
        />
      ) : (
        <>
          {keadaan.tahap === 'gagal' && <Gagal error={keadaan.error} onRetry={run} />}
          {keadaan.tahap === 'jadi' && <HasilJadi {...keadaan.hasil} />}
          <Card
            title="Yang disusun"
            end={
              <>
                Bulan <Kbd keys="B" />
              </>
            }
          >
            <div className={kelas('pilihan')}>
              <div ref={isian}>
                <SelectField
                  label="Bulan"
                  options={[
                    ...bulan.map((satu) => ({
                      value: satu.periode,
                      label: `${formatPeriode(satu.periode)}, ${formatAngka(satu.paket)} paket`,
                    })),
                    { value: SEMUA, label: 'Semua bulan, satu folder setiap bulan' },
                  ]}
                  value={nilai}
                  onChange={(baru) => baru !== null && setDipilih(baru)}
                />
              </div>
              <NumberChoice label="Lembar SIKS-NG" options={LEMBAR} value={siks} onChange={setSiks} lebar />
            </div>
          </Card>
          {keadaan.tahap !== 'jadi' && (
            <Card title="Isi zip">
              <IsiHasil siks={siks} />
            </Card>
          )}
        </>
      )}
    </Page>
  );
}

/** Opens the list of a field as a click on it would. */
function openPilihan(tempat: HTMLElement | null): void {
  const isian = tempat?.querySelector('input');
  isian?.focus();
  isian?.click();
}

/** Nothing was made. Sums that do not hold are told for what they are. */
function Gagal({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): JSX.Element {
  return (
    <section aria-label="Hasil tidak disusun">
      <ErrorState error={error} onRetry={onRetry} />
      {describeError(error).kode === 'JUMLAH_TIDAK_COCOK' && (
        <p className={kelas('sebab')}>
          Sebelum menulis, Mufakat menjumlahkan setiap angka lagi dari paketnya. Jumlah yang berbeda tidak boleh sampai
          ke SIKS-NG, jadi tidak ada berkas yang dibuat dan rekap tidak berubah. Bila tetap begini, terima lagi paket
          bulan itu.
        </p>
      )}
    </section>
  );
}

import { type JSX, useState } from 'react';
import { type JumlahMasuk, sumMasuk } from '#domain/rekap.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { SumRow } from '../../components/sum-row.tsx';
import { Warning, type WarningItem } from '../../components/warning.tsx';
import { describeError } from '../../rpc/error-text.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { DaftarTolakan } from './daftar-tolakan.tsx';
import { PercayaiPengirim } from './percayai-pengirim.tsx';
import { type Penolakan, RincianTolakan } from './rincian-tolakan.tsx';
import gaya from './terima.module.css';
import type { Selesai, Terima } from './use-terima.ts';

export interface HasilPenerimaanProps {
  readonly hasil: Selesai;
  readonly terima: Terima;
  readonly onLeave: () => void;
}

/** What became of every file; of those that were refused why, and what to do. */
export function HasilPenerimaan({ hasil, terima, onLeave }: HasilPenerimaanProps): JSX.Element {
  const [terpilih, setTerpilih] = useState<Penolakan | null>(null);
  const [tanya, setTanya] = useState<Penolakan | null>(null);
  const [dipercaya, setDipercaya] = useState<readonly string[]>([]);
  const ditolak = hasil.hasil.flatMap((satu) => satu.ditolak);
  const isDipercaya = ({ pengirim }: Penolakan): boolean => pengirim !== null && dipercaya.includes(pengirim.publik);
  // Those whose sender is trusted meanwhile; the files are still at hand.
  const lagi = listBerkas(hasil, new Set(ditolak.filter(isDipercaya).map(({ berkas }) => berkas)));
  const bisaPercaya = terpilih?.pengirim != null && !isDipercaya(terpilih);
  const kirim = [...lagi, ...hasil.sisa];
  const resend = (): void => {
    setTerpilih(null);
    terima.again(kirim);
  };
  const kataLagi = `${lagi.length > 0 ? 'Masukkan lagi' : 'Lanjutkan'} ${formatAngka(kirim.length)} paket`;
  const adaLagi = kirim.length > 0;
  useKeys({
    P: { label: 'Percayai kunci ini', run: () => setTanya(terpilih), when: bisaPercaya },
    Enter: adaLagi ? { label: kataLagi, run: resend } : { label: 'Lihat papan', run: onLeave },
    F6: { label: 'Terima paket lain', run: terima.reset },
    Esc: { label: 'Lihat papan', run: onLeave },
  });
  return (
    <Page
      title={titleHasil(hasil)}
      fill={ditolak.length > 0}
      {...(ditolak.length > 0 && {
        side: (
          <RincianTolakan
            penolakan={terpilih}
            dipercaya={terpilih !== null && isDipercaya(terpilih)}
            onPercaya={() => setTanya(terpilih)}
          />
        ),
        sideLabel: 'Rincian berkas',
      })}
      footer={
        <ActionBar>
          <Button variant="quiet" kbd="F6" onClick={terima.reset}>
            Terima paket lain
          </Button>
          <Button variant={adaLagi ? 'plain' : 'primary'} kbd={adaLagi ? 'Esc' : 'Enter'} onClick={onLeave}>
            Lihat papan
          </Button>
          {adaLagi && (
            <Button variant="primary" kbd="Enter" onClick={resend}>
              {kataLagi}
            </Button>
          )}
        </ActionBar>
      }
    >
      <Jumlah hasil={hasil} />
      {ditolak.length > 0 && (
        <DaftarTolakan
          ditolak={ditolak}
          isDipercaya={isDipercaya}
          terpilih={terpilih}
          saat={1 + dipercaya.length + 1000 * hasil.hasil.length}
          onSelect={setTerpilih}
        />
      )}
      {tanya?.pengirim != null && (
        <PercayaiPengirim
          pengirim={tanya.pengirim}
          pesan={tanya.pesan}
          onClose={() => setTanya(null)}
          onPercaya={(publik) => {
            setTanya(null);
            setDipercaya((sejauh) => [...sejauh, publik]);
          }}
        />
      )}
    </Page>
  );
}

function titleHasil({ hasil }: Selesai): string {
  const { diterima } = sumMasuk(hasil);
  return diterima === 0 ? 'Tidak ada paket baru' : `${formatAngka(diterima)} paket diterima`;
}

function Jumlah({ hasil }: { readonly hasil: Selesai }): JSX.Element {
  const jumlah = sumMasuk(hasil.hasil);
  const masuk = hasil.hasil.reduce((sejauh, satu) => sejauh + satu.masuk.length, 0);
  const peringatan = listPeringatan(hasil);
  const kalimat = listKalimat(jumlah, hasil.kumpulan.dilewati.length);
  return (
    <>
      <SumRow
        label="Jumlah berkas"
        total={{ jumlah: masuk + jumlah.sudahAda + jumlah.ditolak, kata: 'berkas diperiksa' }}
        bagian={[
          { jumlah: jumlah.diterima - jumlah.terlambat, kata: 'tepat waktu' },
          { jumlah: jumlah.terlambat, kata: 'terlambat' },
          ...(masuk === jumlah.diterima ? [] : [{ jumlah: masuk - jumlah.diterima, kata: 'versi lama' }]),
          { jumlah: jumlah.sudahAda, kata: 'sudah ada' },
          { jumlah: jumlah.ditolak, kata: 'ditolak', buruk: true },
        ]}
      />
      {kalimat.length > 0 && <p className={gaya.redup}>{kalimat.join(' ')}</p>}
      {peringatan.length > 0 && (
        <div role="alert">
          <Warning items={peringatan} />
        </div>
      )}
    </>
  );
}

function listKalimat({ keputusan, digantikan }: JumlahMasuk, dilewati: number): string[] {
  return [
    ...(keputusan > 0 ? [`${formatAngka(keputusan)} keputusan masuk ke rekap.`] : []),
    ...(digantikan > 0 ? [`${formatAngka(digantikan)} paket lama digantikan versi yang lebih baru.`] : []),
    ...(dilewati > 0 ? [`${formatAngka(dilewati)} berkas lain dilewati karena bukan paket.`] : []),
  ];
}

function listPeringatan({ sisa, galat }: Selesai): WarningItem[] {
  if (sisa.length === 0) return [];
  const rincian = `${formatAngka(sisa.length)} berkas belum dimasukkan. Yang sudah masuk tetap tersimpan.`;
  return [{ judul: galat === null ? 'Penerimaan dihentikan' : describeError(galat).judul, rincian }];
}

function listBerkas({ kumpulan }: Selesai, nama: ReadonlySet<string>): readonly File[] {
  return kumpulan.paket.filter(({ name }) => nama.has(name));
}

import { type JSX, useState } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { isTempatPejabat, NAMA_PERAN_PENANDA, SAKSI_TERBANYAK } from '#domain/penanda-tangan.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { GoresanView } from '../../components/tanda-tangan/goresan-view.tsx';
import { TandaTangan } from '../../components/tanda-tangan/tanda-tangan.tsx';
import { ID_PENANDA } from './daftar-periksa.tsx';
import gaya from './penanda-card.module.css';
import { PenandaDialog } from './penanda-dialog.tsx';
import { describePenanda, tellTanda } from './tell-tanda.ts';
import { type IsiTanda, type Penanda, usePenanda } from './use-penanda.ts';

const kelas = bindClasses(gaya);

/** Who signs the berita acara: on the pad now, or with a pen on paper. */
export function PenandaCard({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const penanda = usePenanda(sidang.id);
  const { data, error, isPending, refetch } = penanda.daftar;
  return (
    <div id={ID_PENANDA} tabIndex={-1}>
      <Card title="Penanda tangan" end={data === undefined ? undefined : tellTanda(data)}>
        {isPending && <LoadingState />}
        {error !== null && data === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
        {data !== undefined && <Tempat sidang={sidang} daftar={data} ubah={penanda.ubah} />}
      </Card>
    </div>
  );
}

interface TempatProps {
  readonly sidang: Sidang;
  readonly daftar: readonly Penanda[];
  readonly ubah: ReturnType<typeof usePenanda>['ubah'];
}

function Tempat({ sidang, daftar, ubah }: TempatProps): JSX.Element {
  const [pilihan, setPilihan] = useState<number | null>(null);
  const [dialog, setDialog] = useState<'ganti' | 'saksi' | null>(null);
  const [ditanya, setDitanya] = useState<IsiTanda>(null);
  const terbuka = sidang.status !== 'ditutup';
  const kini = daftar.find(({ urut }) => urut === pilihan) ?? daftar.find(isMenunggu) ?? daftar[0];
  const saksi = daftar.filter(({ peran }) => peran === 'saksi').length;
  const { isPending: busy } = ubah;
  const bisaGanti = terbuka && kini !== undefined && !isTempatPejabat(kini.peran);
  const bisaTambah = terbuka && saksi < SAKSI_TERBANYAK;
  const bisaHapus = terbuka && kini?.peran === 'saksi';
  const bisaTarik = terbuka && kini !== undefined && kini.cara !== 'belum';

  const step = (langkah: 1 | -1): void => {
    const tujuan = daftar[daftar.findIndex(({ urut }) => urut === kini?.urut) + langkah];
    if (tujuan !== undefined) setPilihan(tujuan.urut);
  };
  const sign = (isi: IsiTanda): void => {
    if (kini === undefined) return;
    setDitanya(null);
    // Who signed makes room for the next who has not.
    ubah.mutate(
      { langkah: 'tanda', urut: kini.urut, isi },
      { onSuccess: (baru) => isi !== null && setPilihan(baru.find(isMenunggu)?.urut ?? kini.urut) },
    );
  };
  const take = (isi: IsiTanda): void => (terbuka ? sign(isi) : setDitanya(isi));
  const hapus = (): void => kini && ubah.mutate({ langkah: 'hapus', urut: kini.urut });
  useKeys({
    Up: { label: 'Penanda tangan sebelumnya', run: () => step(-1) },
    Down: { label: 'Penanda tangan berikutnya', run: () => step(1) },
    G: { label: 'Ganti orang', run: () => setDialog('ganti'), when: bisaGanti },
    B: { label: 'Batalkan tanda tangan', run: () => sign(null), when: bisaTarik && !busy },
    A: { label: 'Tambah saksi', run: () => setDialog('saksi'), when: bisaTambah },
    X: { label: 'Hapus saksi', run: hapus, when: bisaHapus && !busy },
  });
  if (kini === undefined) return <p className={kelas('redup')}>Tidak ada tempat tanda tangan pada berita acara ini.</p>;
  return (
    <div className={kelas('dua')}>
      <div>
        <ul className={kelas('daftar')}>
          {daftar.map((satu) => (
            <Baris key={satu.urut} penanda={satu} kini={satu === kini} onPick={() => setPilihan(satu.urut)} />
          ))}
        </ul>
        {terbuka && (
          <div className={kelas('aksi')}>
            <span className={kelas('panah')}>
              <Kbd keys="Up" />
              <Kbd keys="Down" />
            </span>
            <Button compact kbd="G" disabled={!bisaGanti} onClick={() => setDialog('ganti')}>
              Ganti orang
            </Button>
            <Button compact kbd="A" disabled={!bisaTambah} onClick={() => setDialog('saksi')}>
              Tambah saksi
            </Button>
            {bisaHapus && (
              <Button compact kbd="X" disabled={busy} onClick={hapus}>
                Hapus saksi
              </Button>
            )}
          </div>
        )}
      </div>
      <Bidang
        key={`${kini.urut} ${kini.nama} ${kini.cara}`}
        penanda={kini}
        terbuka={terbuka}
        busy={busy}
        keys={dialog === null && ditanya === null}
        onSign={take}
      />
      <PenandaDialog
        opened={dialog !== null}
        sidang={sidang.id}
        penanda={dialog === 'ganti' ? kini : null}
        busy={busy}
        onCancel={() => setDialog(null)}
        onSave={(orang) => {
          setDialog(null);
          if (dialog === 'ganti') ubah.mutate({ langkah: 'ganti', urut: kini.urut, orang });
          else
            ubah.mutate({ langkah: 'tambah', orang }, { onSuccess: (baru) => setPilihan(findSaksi(baru, orang.nama)) });
        }}
      />
      <ConfirmDialog
        opened={ditanya !== null}
        title={`Simpan tanda tangan ${kini.nama}?`}
        confirmLabel="Simpan tanda tangan"
        busy={busy}
        onConfirm={() => sign(ditanya)}
        onCancel={() => setDitanya(null)}
      >
        <p>Sidang sudah ditutup: tanda tangan yang digores di layar tidak dapat dibatalkan atau diganti lagi.</p>
      </ConfirmDialog>
    </div>
  );
}

function isMenunggu({ cara, nama }: Penanda): boolean {
  return cara === 'belum' && nama !== '';
}

function findSaksi(daftar: readonly Penanda[], nama: string): number | null {
  return daftar.findLast((satu) => satu.peran === 'saksi' && satu.nama === nama)?.urut ?? null;
}

interface BarisProps {
  readonly penanda: Penanda;
  readonly kini: boolean;
  readonly onPick: () => void;
}

function Baris({ penanda, kini, onPick }: BarisProps): JSX.Element {
  const { peran, nama, jabatan, cara } = penanda;
  return (
    <li>
      <button type="button" className={kelas('baris', kini && 'kini')} aria-current={kini} onClick={onPick}>
        <span className={kelas('peran')}>{NAMA_PERAN_PENANDA[peran]}</span>
        <span className={kelas('siapa')}>
          <b>{nama === '' ? 'Belum ada orangnya' : nama}</b>
          {jabatan !== '' && <span>{jabatan}</span>}
        </span>
        <span className={kelas('keadaan')}>
          <Icon name={cara === 'belum' ? 'nol' : 'layak'} size="s" />
          {describePenanda(penanda)}
        </span>
      </button>
    </li>
  );
}

interface BidangProps {
  readonly penanda: Penanda;
  readonly terbuka: boolean;
  readonly busy: boolean;
  readonly keys: boolean;
  readonly onSign: (isi: IsiTanda) => void;
}

/** The pad for whoever is chosen, or what stands at that place already. */
function Bidang({ penanda, terbuka, busy, keys, onSign }: BidangProps): JSX.Element {
  const { peran, nama, cara, goresan } = penanda;
  const isi = ((): JSX.Element => {
    if (nama === '') return <p className={kelas('redup')}>Pilih dahulu siapa yang menandatangani tempat ini.</p>;
    if (goresan !== null) {
      return (
        <div className={kelas('tersimpan')}>
          <GoresanView goresan={goresan} label={`Tanda tangan ${nama}`} />
        </div>
      );
    }
    if (cara === 'kertas' && terbuka) {
      return <p className={kelas('redup')}>Ditandatangani dengan pena pada berita acara yang dicetak.</p>;
    }
    return (
      <TandaTangan
        nama={nama}
        busy={busy}
        keys={keys}
        onSave={(baru) => onSign({ cara: 'goresan', goresan: baru })}
        onPaper={terbuka ? () => onSign({ cara: 'kertas' }) : undefined}
      />
    );
  })();
  return (
    <div className={kelas('bidang')}>
      <p className={kelas('nama')}>
        <b>{nama === '' ? NAMA_PERAN_PENANDA[peran] : nama}</b>
        {nama !== '' && <span className={kelas('redup')}>{NAMA_PERAN_PENANDA[peran]}</span>}
      </p>
      {isi}
      {terbuka && cara !== 'belum' && (
        <Button wide kbd="B" disabled={busy} onClick={() => onSign(null)}>
          Batalkan tanda tangan
        </Button>
      )}
    </div>
  );
}

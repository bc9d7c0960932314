import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import type { Goresan } from '#domain/goresan.ts';
import { NAMA_UNSUR } from '#domain/unsur.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { GoresanView } from '../../components/tanda-tangan/goresan-view.tsx';
import { TandaTangan } from '../../components/tanda-tangan/tanda-tangan.tsx';
import { orpc } from '../../rpc/client.ts';
import { useSidang } from '../ruang/sidang-context.ts';
import { listAntrean } from './antrean.ts';
import { describePeserta } from './find-peserta.ts';
import gaya from './samping.module.css';

const kelas = bindClasses(gaya);

export interface PanelTandaTanganProps {
  readonly daftar: readonly PesertaSidang[];
  readonly terbuka: boolean;
  /** Whose signature is being written; null: nobody's. */
  readonly disimpan: number | null;
  /** Somebody picked from the list; null: whose turn it is. */
  readonly dipilih: number | null;
  readonly onPick: (pilar: number | null) => void;
  readonly onSign: (
    orang: PesertaSidang,
    isi: { readonly cara: 'goresan'; readonly goresan: Goresan } | { readonly cara: 'kertas' },
  ) => void;
  readonly keysWhileTyping: boolean;
}

/** Whose turn it is to sign. Who came later waits, so that nobody's place changes under a hand. */
export function PanelTandaTangan(props: PanelTandaTanganProps): JSX.Element {
  const { daftar, terbuka, disimpan, dipilih, onPick, onSign, keysWhileTyping } = props;
  const [dilewati, setDilewati] = useState<readonly number[]>([]);
  const [giliran, setGiliran] = useState<number | null>(null);
  const [diulang, setDiulang] = useState<number | null>(null);
  const antrean = terbuka ? listAntrean(daftar, dilewati) : [];
  const terpilih = daftar.find(({ pilar, hadir }) => pilar === dipilih && hadir);
  const pertama = terbuka ? antrean[0] : daftar.find(({ tanda }) => tanda === 'goresan');
  const orang = terpilih ?? antrean.find(({ pilar }) => pilar === giliran) ?? pertama;
  if (terpilih === undefined && (orang?.pilar ?? null) !== giliran) setGiliran(orang?.pilar ?? null);
  const busy = orang !== undefined && orang.pilar === disimpan;
  const bisaLewat = terbuka && orang !== undefined && antrean.some((satu) => satu !== orang);
  const skip = (): void => {
    onPick(null);
    setGiliran(null);
    if (orang?.tanda === 'belum') setDilewati([...dilewati.filter((satu) => satu !== orang.pilar), orang.pilar]);
  };
  useKeys({ F7: { label: 'Lewati yang menanda tangan', run: skip, when: bisaLewat && !busy } });
  return (
    <section className={kelas('bagian', 'tanda')} aria-labelledby="tanda-tangan">
      <div className={kelas('kepala')}>
        <h2 id="tanda-tangan">Tanda tangan</h2>
        {antrean.length > 0 && <b className={kelas('menunggu')}>menunggu {formatAngka(antrean.length)} orang</b>}
      </div>
      {orang === undefined ? (
        <p className={kelas('redup')}>
          {terbuka ? describeKosong(daftar) : 'Tidak ada yang bertanda tangan di layar.'}
        </p>
      ) : (
        <>
          <div className={kelas('orang')}>
            <b>
              {orang.nomor} · {orang.nama}
            </b>
            <p>
              {describeDatang(orang)}
              {bisaLewat && (
                <button type="button" aria-keyshortcuts="F7" disabled={busy} onClick={skip}>
                  Lewati <Kbd keys="F7" />
                </button>
              )}
            </p>
          </div>
          {terbuka && (orang.tanda === 'belum' || diulang === orang.pilar) ? (
            <TandaTangan
              key={orang.pilar}
              nama={orang.nama}
              busy={busy}
              keysWhileTyping={keysWhileTyping}
              onSave={(goresan) => {
                onPick(null);
                setDiulang(null);
                onSign(orang, { cara: 'goresan', goresan });
              }}
              onPaper={() => {
                onPick(null);
                setDiulang(null);
                onSign(orang, { cara: 'kertas' });
              }}
            />
          ) : (
            <Tertanda orang={orang} onRedo={terbuka ? () => setDiulang(orang.pilar) : null} />
          )}
        </>
      )}
    </section>
  );
}

interface TertandaProps {
  readonly orang: PesertaSidang;
  /** Null: the session is closed. */
  readonly onRedo: (() => void) | null;
}

/** The signature that is kept, or the word that it is on paper. */
function Tertanda({ orang, onRedo }: TertandaProps): JSX.Element {
  const sidang = useSidang();
  const semua = useQuery(orpc.kehadiran.listGoresan.queryOptions({ input: { sidang: sidang.id } }));
  const goresan = semua.data?.find(({ pilar }) => pilar === orang.pilar)?.goresan;
  return (
    <>
      {orang.tanda === 'goresan' && goresan !== undefined ? (
        <div className={kelas('tersimpan')}>
          <GoresanView goresan={goresan} label={`Tanda tangan ${orang.nama}`} />
        </div>
      ) : (
        <p className={kelas('redup')}>
          {orang.tanda === 'kertas' ? 'Tanda tangan ada di kertas daftar hadir.' : 'Tidak ada tanda tangan.'}
        </p>
      )}
      {onRedo !== null && (
        <Button wide onClick={onRedo}>
          Tanda tangan lagi
        </Button>
      )}
    </>
  );
}

function describeDatang(orang: PesertaSidang): string {
  const siapa = describePeserta(orang, NAMA_UNSUR[orang.unsur].pendek);
  return orang.datang === null ? siapa : `${siapa}, datang pukul ${orang.datang}`;
}

function describeKosong(daftar: readonly PesertaSidang[]): string {
  return daftar.some(({ hadir }) => hadir)
    ? 'Semua yang hadir sudah bertanda tangan.'
    : 'Yang dicatat hadir menanda tangan di sini, satu per satu.';
}

import { type JSX, useState } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import type { IsianSuara, Pemilih } from '#contract/suara.ts';
import { NAMA_PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { checkSuara, sumSuara } from '#domain/suara.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { describeError } from '../../rpc/error-text.ts';
import { AngkaSuara } from './angka-suara.tsx';
import { CaraSuara } from './cara-suara.tsx';
import { type Hitungan, readJumlah, setSifat, toggleNama, toIsianSuara } from './hitung-suara.ts';
import { NamaSuara } from './nama-suara.tsx';
import { PilihPutusan } from './pilih-putusan.tsx';
import gaya from './suara.module.css';
import { useNamaSuara } from './use-nama-suara.ts';

const kelas = bindClasses(gaya);

interface Hak {
  readonly hadir: number;
  readonly mundur: readonly string[];
  readonly pemilih: readonly Pemilih[];
}

export interface PenghitunganProps {
  readonly calon: Calon;
  readonly hak: Hak;
  readonly hitungan: Hitungan;
  /** The counts are whole: what is left is the decision. */
  readonly dihitung: boolean;
  readonly busy: boolean;
  readonly galat: unknown;
  readonly onChange: (hitungan: Hitungan) => void;
  /** The decision that the secretary chose on these votes. */
  readonly onChoose: (putusan: Putusan, suara: IsianSuara) => void;
  readonly onCancel: () => void;
}

type Tahap = 'hitung' | 'pastikan' | 'putuskan';

/** First the counts, held against who may vote; then, by one more key, the decision. Nothing is decided by the counts. */
export function Penghitungan(props: PenghitunganProps): JSX.Element {
  const { calon, hitungan, hak, busy, galat, onChange, onChoose, onCancel } = props;
  const { pemilih } = hak;
  const [tahap, setTahap] = useState<Tahap>(props.dihitung ? 'putuskan' : 'hitung');
  const [kurang, setKurang] = useState<string | null>(null);
  const jumlah = readJumlah(hitungan, pemilih);
  const sisa = pemilih.length - sumSuara(jumlah);
  const memutuskan = tahap === 'putuskan';
  const change = (baru: Hitungan): void => {
    onChange(baru);
    setTahap('hitung');
    setKurang(null);
  };
  const proceed = (): void => {
    const cacat = checkSuara(jumlah, tahap === 'hitung' ? 0 : sisa, pemilih.length);
    if (cacat === null) setTahap('putuskan');
    else if (sumSuara(jumlah) > 0 && sisa > 0) setTahap('pastikan');
    setKurang(cacat);
  };
  const choose = (putusan: Putusan): void => {
    if (!busy) onChoose(putusan, toIsianSuara(hitungan, pemilih));
  };
  const nama = useNamaSuara(pemilih, hitungan.nama, (baru) => change({ ...hitungan, nama: baru }));
  useKeys(
    {
      ...(memutuskan ? getPutusanKeys(choose, () => setTahap('hitung')) : getHitungKeys(hitungan, change, proceed)),
      ...(memutuskan || hitungan.nama === null ? {} : nama.keys),
      Esc: { label: 'Batal', run: onCancel, whileTyping: true },
    },
    'dialog',
  );
  return (
    <>
      <header className={kelas('kepala')}>
        <h2>Pemungutan suara</h2>
        {!memutuskan && <CaraSuara hitungan={hitungan} onChange={change} />}
        <p className={kelas('hak')}>{describeHak(hak)}</p>
      </header>
      <AngkaSuara
        calon={calon}
        hitungan={hitungan}
        jumlah={jumlah}
        sisa={sisa}
        tetap={memutuskan || hitungan.nama !== null}
        dihitung={memutuskan}
        onChange={change}
        onEnd={proceed}
      />
      {memutuskan && <PilihPutusan jenis={calon.data.jenis} jumlah={jumlah} busy={busy} onChoose={choose} />}
      {!memutuskan && hitungan.nama !== null && <NamaSuara pemilih={pemilih} pilihan={hitungan.nama} nama={nama} />}
      <footer className={kelas('kaki')}>
        <Hint kurang={kurang} galat={galat} memutuskan={memutuskan} />
        <span className={kelas('aksi')}>
          <Button variant="quiet" kbd="Esc" onClick={onCancel}>
            Batal
          </Button>
          {memutuskan ? (
            <Button variant="quiet" kbd="H" onClick={() => setTahap('hitung')}>
              Ubah hitungan
            </Button>
          ) : (
            <Button variant="primary" kbd="Enter" onClick={proceed}>
              {tahap === 'pastikan' ? `Ya, ${sisa} orang tidak memberi suara` : 'Lanjut ke putusan'}
            </Button>
          )}
        </span>
      </footer>
    </>
  );
}

/** The letters work in the fields too, which take digits only. */
function getHitungKeys(hitungan: Hitungan, change: (baru: Hitungan) => void, proceed: () => void) {
  const lain = hitungan.sifat === 'terbuka' ? 'rahasia' : 'terbuka';
  return {
    Enter: { label: 'Lanjut', run: proceed, whileTyping: true },
    R: { label: 'Terbuka atau rahasia', run: () => change(setSifat(hitungan, lain)), whileTyping: true },
    N: {
      label: 'Dihitung atau per nama',
      run: () => change(toggleNama(hitungan)),
      whileTyping: true,
      when: hitungan.sifat === 'terbuka',
    },
  };
}

function getPutusanKeys(choose: (putusan: Putusan) => void, back: () => void) {
  const catat = (putusan: Putusan) => ({
    label: `Catat ${NAMA_PUTUSAN[putusan].toLowerCase()}`,
    run: () => choose(putusan),
  });
  return {
    L: catat('layak'),
    T: catat('tidak_layak'),
    D: catat('ditunda'),
    H: { label: 'Ubah hitungan', run: back },
  };
}

/** `Berhak memberi suara 9 orang: 10 di ruangan, 1 mundur (Jufri Khayal).` */
function describeHak({ hadir, mundur, pemilih }: Hak): string {
  const awal = `Berhak memberi suara ${pemilih.length} orang: ${hadir} di ruangan`;
  return mundur.length === 0 ? `${awal}.` : `${awal}, ${mundur.length} mundur (${mundur.join(', ')}).`;
}

interface HintProps {
  readonly kurang: string | null;
  readonly galat: unknown;
  readonly memutuskan: boolean;
}

function Hint({ kurang, galat, memutuskan }: HintProps): JSX.Element {
  if (kurang !== null || galat !== null) {
    return (
      <span className={kelas('kurang')} role="alert">
        <Icon name="ingat" size="s" />
        {kurang ?? `Belum tercatat. ${describeError(galat).judul}`}
      </span>
    );
  }
  return (
    <span className={kelas('redup')}>
      {memutuskan
        ? 'Suara tidak memutuskan sendiri: pilih putusannya.'
        : 'Suara dihitung hanya bila mufakat tidak tercapai.'}
    </span>
  );
}

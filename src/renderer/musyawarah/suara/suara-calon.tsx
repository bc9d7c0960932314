import { type JSX, useState } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import type { IsianSuara } from '#contract/suara.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { Putusan } from '#domain/putusan.ts';
import { formatSuara } from '#domain/suara.ts';
import { AlasanPalette, findAwal } from '../pembahasan/alasan-palette.tsx';
import { beginHitungan } from './hitung-suara.ts';
import { SuaraPalette } from './suara-palette.tsx';

export interface SuaraCalonProps {
  readonly sidang: number;
  readonly calon: Calon;
  /** The note that waits for the decision. */
  readonly catatan: string;
  /** Digits typed before the panel could open. */
  readonly ketikan: string;
  readonly busy: boolean;
  readonly galat: unknown;
  readonly onRecord: (isi: IsiKeputusan, suara: IsianSuara) => void;
  readonly onCancel: () => void;
}

interface Pilihan {
  readonly putusan: Putusan;
  readonly suara: IsianSuara;
}

/** Votes where mufakat fails: counted, then the decision that is recorded with them, with its reason where it needs one. */
export function SuaraCalon(props: SuaraCalonProps): JSX.Element {
  const { sidang, calon, catatan, busy, galat, onRecord, onCancel } = props;
  const [hitungan, setHitungan] = useState(() => beginHitungan(props.ketikan));
  const [pilihan, setPilihan] = useState<Pilihan | null>(null);
  /** Whoever comes back from the reasons has counted already. */
  const [dihitung, setDihitung] = useState(false);
  const choose = (putusan: Putusan, suara: IsianSuara): void => {
    setPilihan({ putusan, suara });
    setDihitung(true);
    if (putusan === 'layak') onRecord({ putusan, alasan: null, catatan }, suara);
  };
  const siapa = `${calon.nomor} ${calon.data.nama}`;
  if (pilihan !== null && pilihan.putusan !== 'layak') {
    const { putusan, suara } = pilihan;
    return (
      <AlasanPalette
        jenis={calon.data.jenis}
        siapa={`${siapa}, suara ${formatSuara(suara)}`}
        putusan={putusan}
        awal={findAwal(calon, putusan, catatan)}
        ketikan=""
        enter={false}
        busy={busy}
        galat={galat}
        onRecord={(isi) => onRecord(isi, suara)}
        onCancel={() => setPilihan(null)}
      />
    );
  }
  return (
    <SuaraPalette
      sidang={sidang}
      calon={calon}
      siapa={siapa}
      hitungan={hitungan}
      dihitung={dihitung}
      busy={busy}
      galat={pilihan === null ? null : galat}
      onChange={setHitungan}
      onChoose={choose}
      onCancel={onCancel}
    />
  );
}

import { type JSX, useState } from 'react';
import { checkGoresan, finishGoresan, type GarisGoresan, type Goresan } from '#domain/goresan.ts';
import { Button } from '../button.tsx';
import { bindClasses } from '../class-names.ts';
import { useKeys } from '../keys/use-keys.ts';
import { PadTandaTangan, RASIO_PAD } from './pad-tanda-tangan.tsx';
import gaya from './tanda-tangan.module.css';

const kelas = bindClasses(gaya);

export interface TandaTanganProps {
  /** Who signs. Give the component the person as its `key`: each begins on an empty pad. */
  readonly nama: string;
  readonly busy?: boolean;
  /** False while the keys F4, F6, Del and Backspace belong to something else. */
  readonly keys?: boolean;
  /** True: Del and Backspace also take strokes away while a field has the focus, because that field is empty. */
  readonly keysWhileTyping?: boolean;
  readonly onSave: (goresan: Goresan) => void;
  /** The person signs the printed list instead; left out where there is no paper. */
  readonly onPaper?: (() => void) | undefined;
}

/** The pad with its buttons: take strokes away, keep them, or sign on paper, each with its key. */
export function TandaTangan(props: TandaTanganProps): JSX.Element {
  const { nama, busy = false, keys = true, keysWhileTyping = false, onSave, onPaper } = props;
  const [garis, setGaris] = useState<readonly GarisGoresan[]>([]);
  const [tolak, setTolak] = useState('');
  const draw = (baru: readonly GarisGoresan[]): void => {
    setTolak('');
    setGaris(baru);
  };
  const save = (): void => {
    const goresan = finishGoresan(RASIO_PAD, garis);
    const kurang = checkGoresan(goresan);
    if (kurang === null) onSave(goresan);
    else setTolak(KALIMAT_KURANG[kurang]);
  };
  const ada = garis.length > 0;
  const bebas = keys && !busy;
  useKeys({
    F4: { label: 'Simpan tanda tangan', run: save, when: bebas },
    Del: { label: 'Hapus goresan', run: () => draw([]), when: bebas && ada, whileTyping: keysWhileTyping },
    Backspace: {
      label: 'Hapus goresan terakhir',
      run: () => draw(garis.slice(0, -1)),
      when: bebas && ada,
      whileTyping: keysWhileTyping,
    },
    F6: { label: 'Tanda tangan di kertas', run: () => onPaper?.(), when: bebas && onPaper !== undefined },
  });
  return (
    <div className={kelas('tanda')}>
      <PadTandaTangan nama={nama} garis={garis} onChange={draw} onSave={save} />
      <p className={kelas('tolak')} role="status">
        {tolak}
      </p>
      <div className={kelas('aksi')}>
        <Button kbd="Del" disabled={!ada || busy} onClick={() => draw([])}>
          Hapus
        </Button>
        <Button kbd="F4" busy={busy} onClick={save}>
          Simpan
        </Button>
        <Button kbd="Backspace" disabled={!ada || busy} onClick={() => draw(garis.slice(0, -1))}>
          Mundur
        </Button>
        {onPaper !== undefined && (
          <Button kbd="F6" disabled={busy} onClick={onPaper}>
            Di kertas
          </Button>
        )}
      </div>
    </div>
  );
}

const KALIMAT_KURANG = {
  kosong: 'Belum ada goresan. Tanda tangan dahulu, atau pilih Di kertas.',
  terlalu_pendek: 'Goresan terlalu pendek untuk sebuah tanda tangan. Lanjutkan, atau hapus lalu ulangi.',
  terlalu_panjang: 'Goresan terlalu banyak. Hapus lalu ulangi.',
  di_luar_bidang: 'Goresan keluar dari bidang. Hapus lalu ulangi.',
} as const;

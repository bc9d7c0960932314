import { useQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, useState } from 'react';
import type { OrangBenturan } from '#contract/benturan.ts';
import type { Calon } from '#contract/pembahasan.ts';
import type { SikapBenturan } from '#domain/benturan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { orpc } from '../../rpc/client.ts';
import { findPeserta } from '../kehadiran/find-peserta.ts';
import { Palette } from '../pembahasan/palette.tsx';
import gaya from './benturan.module.css';
import { describeBenturan, describeGanti } from './kata-benturan.ts';
import { useBenturan } from './use-benturan.ts';

const kelas = bindClasses(gaya);

export interface BenturanPaletteProps {
  readonly sidang: number;
  readonly calon: Calon;
  readonly onCancel: () => void;
}

/** Who may not be free to decide about the candidate, and whether they step aside. It accuses nobody: the hall is told, the person says. */
export function BenturanPalette({ sidang, calon, onCancel }: BenturanPaletteProps): JSX.Element {
  const { catat, batalkan, busy } = useBenturan(sidang, calon.nomor);
  const [dipilih, setDipilih] = useState(0);
  const daftar = calon.benturan;
  const urut = Math.min(dipilih, daftar.length - 1);
  const kini = daftar[urut];
  const say = (orang: OrangBenturan | undefined, sikap: SikapBenturan): void => {
    if (orang === undefined || busy) return;
    const sebab = orang.dicatat?.sebab ?? orang.kemungkinan?.sebab ?? 'lainnya';
    catat({ pilar: orang.pilar, sebab, sikap, catatan: orang.dicatat?.catatan ?? '' });
  };
  const cancel = (orang: OrangBenturan | undefined): void => {
    if (orang !== undefined && orang.dicatat !== null && !busy) batalkan(orang.pilar);
  };
  useKeys(
    {
      Up: { label: 'Orang sebelumnya', run: () => setDipilih(Math.max(urut - 1, 0)), repeat: true },
      Down: { label: 'Orang berikutnya', run: () => setDipilih(Math.min(urut + 1, daftar.length - 1)), repeat: true },
      M: { label: 'Catat mundur', run: () => say(kini, 'mundur'), when: kini !== undefined },
      T: { label: 'Catat tetap ikut', run: () => say(kini, 'tetap'), when: kini !== undefined },
      H: { label: 'Hapus catatannya', run: () => cancel(kini), when: kini?.dicatat != null },
      Esc: { label: 'Selesai', run: onCancel, whileTyping: true },
    },
    'dialog',
  );
  return (
    <Palette label="Benturan kepentingan" siapa={`${calon.nomor} ${calon.data.nama}`} onCancel={onCancel}>
      <h2>Benturan kepentingan</h2>
      {daftar.length === 0 ? (
        <p className={kelas('redup')}>Tidak ada yang diketahui. Yang menyatakan sendiri dicatat di bawah.</p>
      ) : (
        <ul className={kelas('daftar')} aria-label="Yang mungkin tidak bebas memutuskan">
          {daftar.map((orang, tempat) => (
            <Baris
              key={orang.pilar}
              orang={orang}
              kini={tempat === urut}
              onSay={(sikap) => say(orang, sikap)}
              onCancel={() => cancel(orang)}
            />
          ))}
        </ul>
      )}
      <OrangLain
        sidang={sidang}
        onAdd={(pilar, catatan) => catat({ pilar, sebab: 'lainnya', sikap: 'mundur', catatan })}
      />
      <footer className={kelas('kaki')}>
        <span className={kelas('redup')}>Yang mundur tidak dihitung dalam pemungutan suara atas usulan ini.</span>
        <Button variant="primary" kbd="Esc" onClick={onCancel}>
          Selesai
        </Button>
      </footer>
    </Palette>
  );
}

interface BarisProps {
  readonly orang: OrangBenturan;
  readonly kini: boolean;
  readonly onSay: (sikap: SikapBenturan) => void;
  readonly onCancel: () => void;
}

function Baris({ orang, kini, onSay, onCancel }: BarisProps): JSX.Element {
  const { dicatat, diRuangan } = orang;
  const keys = (kbd: string) => (kini ? { kbd } : {});
  return (
    <li className={kelas('baris', kini && 'kini')} aria-current={kini ? 'true' : undefined}>
      <span className={kelas('siapa')}>
        <b>
          {orang.nomor} {orang.nama}
        </b>
        <span className={kelas('redup')}>
          {[orang.jabatan, diRuangan ? '' : 'tidak di ruangan', describeBenturan(orang)].filter(Boolean).join(' · ')}
        </span>
        {describeGanti(orang) !== '' && <b role="status">{describeGanti(orang)}</b>}
      </span>
      {dicatat !== null && (
        <KeputusanStatus status="diparkir" kata={dicatat.sikap === 'mundur' ? 'Mundur' : 'Tetap ikut'} />
      )}
      <span className={kelas('aksi')}>
        {dicatat?.sikap !== 'mundur' && (
          <Button compact {...keys('M')} onClick={() => onSay('mundur')}>
            Mundur
          </Button>
        )}
        {dicatat?.sikap !== 'tetap' && (
          <Button compact {...keys('T')} onClick={() => onSay('tetap')}>
            Tetap ikut
          </Button>
        )}
        {dicatat !== null && (
          <Button compact variant="quiet" {...keys('H')} onClick={onCancel}>
            Hapus
          </Button>
        )}
      </span>
    </li>
  );
}

interface OrangLainProps {
  readonly sidang: number;
  readonly onAdd: (pilar: number, catatan: string) => void;
}

/** Somebody who says it of himself: number or letters of the attendance list, why, then Enter. */
function OrangLain({ sidang, onAdd }: OrangLainProps): JSX.Element {
  const [cari, setCari] = useState('');
  const [catatan, setCatatan] = useState('');
  const peserta = useQuery(orpc.kehadiran.list.queryOptions({ input: { sidang } }));
  const [cocok] = findPeserta(peserta.data ?? [], cari);
  const add = (): void => {
    if (cocok === undefined) return;
    onAdd(cocok.pilar, catatan.trim());
    setCari('');
    setCatatan('');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={kelas('tambah')}>
      <label>
        <span>Orang lain yang mundur: nomor hadir atau nama</span>
        <input
          type="text"
          autoComplete="off"
          value={cari}
          onChange={(event) => setCari(event.currentTarget.value)}
          onKeyDown={press}
        />
      </label>
      <label>
        <span>Sebabnya, boleh kosong</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={300}
          value={catatan}
          onChange={(event) => setCatatan(event.currentTarget.value)}
          onKeyDown={press}
        />
      </label>
      <Button kbd="Enter" disabled={cocok === undefined} onClick={add}>
        {cocok === undefined ? 'Catat mundur' : `Catat ${cocok.nomor} ${cocok.nama} mundur`}
      </Button>
    </div>
  );
}

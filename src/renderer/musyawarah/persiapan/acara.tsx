import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyError } from '../../components/notify.ts';
import { EmptyState } from '../../components/state-panels.tsx';
import { client, orpc } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { refreshSidang } from '../ruang/refresh-sidang.ts';
import gaya from './acara.module.css';

const kelas = bindClasses(gaya);

const TERBANYAK = 30;

/** The items of the agenda in their order. Each change is kept at once; notes of the minutes follow an item that is renamed. */
export function Acara({ sidang, onDone }: { readonly sidang: Sidang; readonly onDone: () => void }): JSX.Element {
  const queries = useQueryClient();
  /** As the secretary has it by now; the disk follows, change by change. */
  const [acara, setAcara] = useState<readonly string[]>(sidang.isian.agenda);
  const [pilih, setPilih] = useState(0);
  const [ubah, setUbah] = useState<string | null>(null);
  const [baru, setBaru] = useState('');
  const simpan = useMutation({
    // One after the other, in the order of the keys.
    scope: { id: `acara ${sidang.id}` },
    mutationFn: (isi: readonly string[]) => client.agenda.setAcara({ sidang: sidang.id, acara: [...isi] }),
    onSuccess: async () => {
      await Promise.all([refreshSidang(queries), queries.invalidateQueries({ queryKey: orpc.notulen.key() })]);
    },
    onError: (galat) => {
      setAcara(sidang.isian.agenda);
      notifyError(galat);
    },
  });
  const tempat = Math.min(pilih, acara.length - 1);
  const kini = acara[tempat];
  const save = (isi: readonly string[], dipilih = tempat): void => {
    setAcara(isi);
    setPilih(dipilih);
    simpan.mutate(isi);
  };
  const ganda = (judul: string, selain: string | undefined): boolean =>
    acara.some((satu) => satu === judul.trim() && satu !== selain);
  const add = (): void => {
    if (baru.trim() === '' || ganda(baru, undefined) || acara.length >= TERBANYAK) return;
    save([...acara, baru.trim()], acara.length);
    setBaru('');
  };
  const rename = (): void => {
    if (ubah === null || ubah.trim() === '' || ganda(ubah, kini)) return;
    save(acara.map((satu, i) => (i === tempat ? ubah.trim() : satu)));
    setUbah(null);
  };
  const move = (geser: -1 | 1): void => {
    const tujuan = tempat + geser;
    if (kini === undefined || tujuan < 0 || tujuan >= acara.length) return;
    const urut = acara.filter((_, i) => i !== tempat);
    urut.splice(tujuan, 0, kini);
    save(urut, tujuan);
  };
  const remove = (): void => {
    if (kini !== undefined) save(acara.filter((_, i) => i !== tempat));
  };
  const bebas = ubah === null && kini !== undefined;
  useKeys({
    Up: { label: 'Acara di atasnya', run: () => setPilih(Math.max(0, tempat - 1)), when: bebas, repeat: true },
    Down: {
      label: 'Acara di bawahnya',
      run: () => setPilih(Math.min(acara.length - 1, tempat + 1)),
      when: bebas,
      repeat: true,
    },
    'Alt+Up': { label: 'Naikkan acara', run: () => move(-1), when: bebas && tempat > 0 },
    'Alt+Down': { label: 'Turunkan acara', run: () => move(1), when: bebas && tempat < acara.length - 1 },
    F2: { label: 'Ubah judul acara', run: () => setUbah(kini ?? ''), when: bebas },
    Del: { label: 'Hapus acara', run: remove, when: bebas },
    Enter: {
      label: ubah === null ? 'Tambah acara' : 'Simpan judul',
      run: ubah === null ? add : rename,
      whileTyping: true,
    },
    Esc: {
      label: ubah === null ? 'Kembali ke agenda' : 'Batal mengubah',
      run: () => (ubah === null ? onDone() : setUbah(null)),
    },
  });
  return (
    <Page
      title="Susunan acara"
      subtitle="Dicetak pada undangan dan berita acara; catatan notulen mengikuti acaranya"
      footer={
        <ActionBar note="Setiap perubahan langsung tersimpan.">
          <Button variant="primary" kbd="Esc" onClick={onDone}>
            Selesai
          </Button>
        </ActionBar>
      }
    >
      {acara.length === 0 && (
        <EmptyState title="Belum ada acara">Ketik judul acara pertama di bawah, lalu tekan Enter.</EmptyState>
      )}
      <ol className={kelas('acara')} aria-label="Susunan acara">
        {acara.map((judul, i) => (
          <li key={judul} className={kelas(i === tempat && 'kini')} aria-current={i === tempat}>
            <span className={kelas('nomor')}>{i + 1}.</span>
            {i === tempat && ubah !== null ? (
              <TextField
                label="Judul acara"
                value={ubah}
                onChange={setUbah}
                autoFocus
                maxLength={300}
                error={ganda(ubah, judul) ? 'Acara ini sudah ada.' : undefined}
              />
            ) : (
              <button type="button" className={kelas('judul')} onClick={() => setPilih(i)}>
                {judul}
              </button>
            )}
            {i === tempat && ubah === null && (
              <span className={kelas('alat')}>
                <Button compact kbd="Alt+Up" disabled={i === 0} onClick={() => move(-1)}>
                  Naik
                </Button>
                <Button compact kbd="Alt+Down" disabled={i === acara.length - 1} onClick={() => move(1)}>
                  Turun
                </Button>
                <Button compact kbd="F2" onClick={() => setUbah(judul)}>
                  Ubah
                </Button>
                <Button compact kbd="Del" onClick={remove}>
                  Hapus
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className={kelas('tambah')}>
        <TextField
          label="Acara baru"
          value={baru}
          onChange={setBaru}
          maxLength={300}
          error={ganda(baru, undefined) ? 'Acara ini sudah ada.' : undefined}
        />
        <Button kbd="Enter" icon="tambah" disabled={baru.trim() === '' || acara.length >= TERBANYAK} onClick={add}>
          Tambah
        </Button>
      </div>
    </Page>
  );
}

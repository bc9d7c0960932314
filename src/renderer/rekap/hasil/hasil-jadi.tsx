import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { formatAngka, formatUkuran } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { Warning } from '../../components/warning.tsx';
import gaya from './hasil.module.css';
import { IsiHasil } from './isi-hasil.tsx';
import type { HasilSusun } from './use-susun.ts';

const kelas = bindClasses(gaya);

/** The zip that has just been saved: what is in it, and which kelurahan got no return file. */
export function HasilJadi({ berkas, banyak, jumlah, siks, tanpaKunci }: HasilSusun): JSX.Element {
  const save = (): void => {
    saveFile(berkas);
    notifyDone('Hasil disimpan', berkas.name);
  };
  useKeys({ 'Ctrl+S': { label: 'Simpan berkas lagi', run: save } });
  return (
    <>
      {tanpaKunci.length > 0 && <TanpaKunci nama={tanpaKunci} />}
      <Card
        title={berkas.name}
        end={
          <Button icon="unduh" kbd="Ctrl+S" onClick={save}>
            Simpan berkas lagi
          </Button>
        }
      >
        <p className={kelas('redup')}>
          {formatAngka(jumlah)} berkas, {formatUkuran(berkas.size)}
        </p>
        <IsiHasil siks={siks} banyak={banyak} />
      </Card>
    </>
  );
}

/** For these kelurahan nothing could be encrypted, and what was found must not leave openly. */
function TanpaKunci({ nama }: { readonly nama: readonly string[] }): JSX.Element {
  const navigate = useNavigate();
  const keKunci = { to: '/pengaturan', search: { bagian: 'kunci' } } as const;
  useKeys({ K: { label: 'Buka daftar kunci', run: () => void navigate(keKunci) } });
  return (
    <div className={kelas('kunci')}>
      <Warning
        items={[
          {
            judul: `${formatAngka(nama.length)} kelurahan tidak mendapat berkas balik`,
            rincian: `Kuncinya belum dikenal atau tidak dapat dipakai: ${nama.join(', ')}. Masukkan kuncinya, lalu susun lagi.`,
          },
        ]}
      />
      <ButtonLink {...keKunci} icon="kunci" kbd="K">
        Buka daftar kunci
      </ButtonLink>
    </div>
  );
}

import { type JSX, useState } from 'react';
import type { BelumBerkunci as Belum } from '#contract/kunci.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { copyText } from '../../components/copy-text.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone } from '../../components/notify.ts';
import gaya from './kunci.module.css';

const kelas = bindClasses(gaya);

/** Who has no key here yet, by kecamatan; to be copied and asked for. */
export function BelumBerkunci({ belum }: { readonly belum: readonly Belum[] }): JSX.Element | null {
  const [terbuka, setTerbuka] = useState(false);
  useKeys({ B: { label: 'Yang belum punya kunci', run: () => setTerbuka(true), when: belum.length > 0 } });
  if (belum.length === 0) return null;
  const perKecamatan = Map.groupBy(belum, ({ kecamatan }) => kecamatan ?? '');
  const copy = (): void => {
    if (copyText(listTeks(perKecamatan))) notifyDone('Daftar disalin', 'Tempelkan ke dalam pesan.');
    setTerbuka(false);
  };
  return (
    <>
      <Button kbd="B" onClick={() => setTerbuka(true)}>
        {formatAngka(belum.length)} belum punya kunci
      </Button>
      {terbuka && (
        <ConfirmDialog
          opened
          title={`${formatAngka(belum.length)} kelurahan belum punya kunci di sini`}
          confirmLabel="Salin daftar"
          cancelLabel="Tutup"
          onConfirm={copy}
          onCancel={() => setTerbuka(false)}
        >
          <dl className={kelas('belum')}>
            {[...perKecamatan].map(([kecamatan, daftar]) => (
              <div key={kecamatan}>
                <dt>{kecamatan}</dt>
                <dd>{daftar.map(({ nama }) => nama).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </ConfirmDialog>
      )}
    </>
  );
}

function listTeks(perKecamatan: ReadonlyMap<string, readonly Belum[]>): string {
  return [...perKecamatan]
    .map(([kecamatan, daftar]) => `${kecamatan}: ${daftar.map(({ nama }) => nama).join(', ')}`)
    .join('\n');
}

import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { formatDari } from '../components/angka.ts';
import { ButtonLink } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { orpc } from '../rpc/client.ts';
import gaya from './mulai-rekap.module.css';

const kelas = bindClasses(gaya);

/** Nothing came yet: what to do first, and what then. */
export function MulaiRekap(): JSX.Element {
  const navigate = useNavigate();
  const kunci = useQuery(orpc.kunciDikenal.ringkas.queryOptions());
  useKeys({
    K: {
      label: 'Catat kunci kelurahan',
      run: () => void navigate({ to: '/pengaturan', search: { bagian: 'kunci' } }),
    },
  });
  return (
    <section className={kelas('mulai')} aria-label="Mulai">
      <Icon name="rekap" size="l" />
      <h2>Belum ada paket</h2>
      <ol>
        <li>
          <div>
            <h3>
              Catat kunci kelurahan
              {kunci.data !== undefined && (
                <span className={kelas('redup')}> {formatDari(kunci.data.berlaku, kunci.data.semua)}</span>
              )}
            </h3>
            <p>Dengan kunci itu Mufakat mengenali siapa yang mengirim. Minta berkasnya dari setiap kelurahan.</p>
          </div>
          <ButtonLink to="/pengaturan" search={{ bagian: 'kunci' }} kbd="K">
            Catat kunci
          </ButtonLink>
        </li>
        <li>
          <div>
            <h3>Masukkan paket keputusan</h3>
            <p>Banyak berkas atau satu folder sekaligus. Dapat juga dijatuhkan di layar ini.</p>
          </div>
          <ButtonLink to="/rekap/terima" kbd="F6">
            Terima paket
          </ButtonLink>
        </li>
      </ol>
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { NAMA_KEADAAN_GRADUASI } from '#domain/graduasi.ts';
import type { Nik } from '#domain/nik.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Facts } from '../components/facts.tsx';
import { orpc } from '../rpc/client.ts';
import gaya from './pena.module.css';

const kelas = bindClasses(gaya);

/** Business and graduation on the page of a person; nothing where there is neither. */
export function PenaWarga({ nik }: { readonly nik: Nik }): JSX.Element | null {
  const orang = useQuery(orpc.pena.orang.queryOptions({ input: { nik } }));
  if (orang.data === undefined) return null;
  const { usaha, graduasi } = orang.data;
  return (
    <>
      {usaha.length > 0 && (
        <Card title="Usaha">
          <Facts facts={usaha} />
        </Card>
      )}
      {graduasi.length > 0 && (
        <Card title="Graduasi" end={<Link to="/pena/graduasi">Buka daftar</Link>}>
          <ul className={kelas('garis')}>
            {graduasi.map(({ id, tanggal, program, sebab, keadaan }) => (
              <li key={id}>
                <time dateTime={tanggal}>{formatTanggalPendek(tanggal)}</time>
                <div>
                  <p>Diusulkan lepas dari {program === '' ? 'bantuan' : program}</p>
                  {sebab !== '' && <p className={kelas('redup')}>{sebab}</p>}
                  <p className={kelas('redup')}>
                    {keadaan === null
                      ? 'Belum pernah ditengok'
                      : `Terakhir: ${NAMA_KEADAAN_GRADUASI[keadaan].toLowerCase()}`}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

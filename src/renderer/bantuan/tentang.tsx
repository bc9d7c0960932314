import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { orpc } from '../rpc/client.ts';
import gaya from './bantuan.module.css';

const kelas = bindClasses(gaya);

/** Version and licences, as they ask to be named. */
export function Tentang(): JSX.Element {
  const status = useQuery(orpc.gerbang.status.queryOptions());
  return (
    <section aria-label="Tentang Mufakat">
      <h2>Tentang Mufakat {status.data?.versi}</h2>
      <p>Perangkat lunak bebas dengan lisensi MIT. Bekerja tanpa internet dan tidak mengirim data ke mana pun.</p>
      <p className={kelas('redup')}>
        Kode dan nama wilayah: idn-area-data, program berlisensi MIT, data berlisensi Open Database License (ODbL) 1.0.
      </p>
      <p className={kelas('redup')}>
        Huruf layar: Plus Jakarta Sans, SIL Open Font License 1.1. Huruf dokumen: PT Serif, ParaType Free Font License;
        Arimo, SIL Open Font License 1.1.
      </p>
    </section>
  );
}

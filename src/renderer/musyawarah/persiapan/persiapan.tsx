import { type JSX, useState } from 'react';
import { useSidang } from '../ruang/sidang-context.ts';
import { Acara } from './acara.tsx';
import { Cetak } from './cetak.tsx';
import { PersiapanAgenda } from './persiapan-agenda.tsx';
import { TambahUsulan } from './tambah-usulan.tsx';
import { UbahIsian } from './ubah-isian.tsx';

/** Before the hall meets: the form of the session and its agenda. */
export function Persiapan(): JSX.Element {
  const sidang = useSidang();
  const [bagian, setBagian] = useState<'agenda' | 'acara' | 'cetak' | 'isian' | 'tambah'>('agenda');
  const back = (): void => setBagian('agenda');
  switch (sidang.status === 'terbuka' || bagian === 'cetak' ? bagian : 'agenda') {
    case 'agenda':
      return (
        <PersiapanAgenda
          sidang={sidang}
          onEdit={() => setBagian('isian')}
          onAdd={() => setBagian('tambah')}
          onAcara={() => setBagian('acara')}
          onCetak={() => setBagian('cetak')}
        />
      );
    case 'cetak':
      return <Cetak sidang={sidang} onDone={back} />;
    case 'acara':
      return <Acara sidang={sidang} onDone={back} />;
    case 'isian':
      return <UbahIsian sidang={sidang} onDone={back} />;
    case 'tambah':
      return <TambahUsulan sidang={sidang} onDone={back} />;
  }
}

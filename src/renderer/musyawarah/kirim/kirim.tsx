import type { JSX } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { PeriksaBerkas } from '../../periksa/periksa-berkas.tsx';
import { client } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { MakingPanel } from '../dokumen/making-panel.tsx';
import { useMaking } from '../dokumen/use-making.ts';
import { useSidang } from '../ruang/sidang-context.ts';
import { KertasKirim } from './kertas-kirim.tsx';
import { PaketJadi } from './paket-jadi.tsx';

/** The package for Dinas Sosial: made, told what it is, kept. */
export function Kirim(): JSX.Element {
  const sidang = useSidang();
  if (sidang.status === 'ditutup') return <MakePaket key={sidang.id} sidang={sidang} />;
  return (
    <BelumDitutup
      title="Kirim"
      sidang={sidang.id}
      kata="Paket untuk Dinas Sosial berisi keputusan yang sudah dikunci. Tutup sidang dahulu."
    />
  );
}

function MakePaket({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const making = useMaking(`paket ${sidang.id} ${sidang.ditutupPada}`, {
    stream: (signal) => client.dokumen.paket({ sidang: sidang.id, cara: 'terbuka' }, { signal }),
    finish: async (paket, signal) => ({
      paket,
      berkas: await client.dokumen.unduh({ dokumen: paket.dokumen }, { signal }),
    }),
  });
  return (
    <Page title="Kirim" subtitle={`Paket hasil ${sidang.nama} untuk Dinas Sosial`}>
      {making.keadaan.tahap === 'jadi' && <PaketJadi {...making.keadaan.hasil} />}
      <MakingPanel making={making} nama="Paket">
        Paket dapat dibuat kapan saja dari sidang yang sudah ditutup.
      </MakingPanel>
      <KertasKirim sidang={sidang.id} />
      <PeriksaBerkas quiet />
    </Page>
  );
}

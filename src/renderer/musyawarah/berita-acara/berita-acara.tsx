import type { JSX } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { Pratinjau } from '../../pdf/pratinjau.tsx';
import { client } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { BelumDitutup } from '../dokumen/belum-ditutup.tsx';
import { MakingPanel } from '../dokumen/making-panel.tsx';
import { useMaking } from '../dokumen/use-making.ts';
import { useSidang } from '../ruang/sidang-context.ts';

/** The paper of the session: made, looked at, printed, kept. */
export function BeritaAcara(): JSX.Element {
  const sidang = useSidang();
  if (sidang.status === 'ditutup') return <MakeBeritaAcara key={sidang.id} sidang={sidang} />;
  return (
    <BelumDitutup
      title="Berita Acara"
      sidang={sidang.id}
      kata="Berita acara dibuat dari keputusan yang sudah dikunci. Nomornya diberikan saat sidang ditutup."
    />
  );
}

function MakeBeritaAcara({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const making = useMaking(`berita acara ${sidang.id} ${sidang.ditutupPada}`, {
    stream: (signal) => client.dokumen.beritaAcara({ sidang: sidang.id }, { signal }),
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  if (making.keadaan.tahap === 'jadi')
    return <Pratinjau title="Berita Acara" subtitle={sidang.nomorBeritaAcara} berkas={making.keadaan.hasil} />;
  return (
    <Page title="Berita Acara" subtitle={sidang.nomorBeritaAcara}>
      <MakingPanel making={making} nama="Berita acara">
        Keputusan sidang tetap tersimpan; berita acara dapat dibuat kapan saja.
      </MakingPanel>
    </Page>
  );
}

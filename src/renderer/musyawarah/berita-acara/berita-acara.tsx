import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { ButtonLink } from '../../components/button.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Pratinjau } from '../../pdf/pratinjau.tsx';
import { client } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { MakingPanel } from '../dokumen/making-panel.tsx';
import { useMaking } from '../dokumen/use-making.ts';
import { useSidang } from '../ruang/sidang-context.ts';

/** The paper of the session: made, looked at, printed, kept. Before the closing it is a draft. */
export function BeritaAcara(): JSX.Element {
  const sidang = useSidang();
  return sidang.status === 'ditutup' ? (
    <MakeBeritaAcara key={sidang.id} sidang={sidang} />
  ) : (
    <MakeRancangan key={sidang.id} sidang={sidang} />
  );
}

function MakeBeritaAcara({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const making = useMaking(`berita acara ${sidang.id} ${sidang.ditutupPada}`, {
    stream: (signal) => client.dokumen.beritaAcara({ sidang: sidang.id }, { signal }),
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  const navigate = useNavigate();
  const ke = { to: '/musyawarah/$sidang/tanda-tangan', params: { sidang: String(sidang.id) } } as const;
  useKeys({ T: { label: 'Pindaian dan tanda tangan elektronik', run: () => void navigate(ke) } });
  const keTandaTangan = (
    <ButtonLink {...ke} kbd="T">
      Tanda tangan
    </ButtonLink>
  );
  if (making.keadaan.tahap === 'jadi') {
    return (
      <Pratinjau
        title="Berita Acara"
        subtitle={sidang.nomorBeritaAcara}
        berkas={making.keadaan.hasil}
        actions={keTandaTangan}
      />
    );
  }
  return (
    <Page title="Berita Acara" subtitle={sidang.nomorBeritaAcara} end={keTandaTangan}>
      <MakingPanel making={making} nama="Berita acara">
        Keputusan sidang tetap tersimpan; berita acara dapat dibuat kapan saja.
      </MakingPanel>
    </Page>
  );
}

const KATA_RANCANGAN = 'Rancangan sebelum sidang ditutup: belum bernomor, belum berlaku';

function MakeRancangan({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const making = useMaking(null, {
    stream: (signal) => client.dokumen.rancangan({ sidang: sidang.id }, { signal }),
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  const kePenutup = (
    <ButtonLink to="/musyawarah/$sidang/penutup" params={{ sidang: String(sidang.id) }}>
      Ke Penutup
    </ButtonLink>
  );
  if (making.keadaan.tahap === 'jadi') {
    return (
      <Pratinjau title="Berita Acara" subtitle={KATA_RANCANGAN} berkas={making.keadaan.hasil} actions={kePenutup} />
    );
  }
  return (
    <Page title="Berita Acara" subtitle={KATA_RANCANGAN} end={kePenutup}>
      <MakingPanel making={making} nama="Rancangan berita acara">
        Rancangan dibuat dari keputusan yang sudah tercatat, dan dapat dibuat kapan saja.
      </MakingPanel>
    </Page>
  );
}

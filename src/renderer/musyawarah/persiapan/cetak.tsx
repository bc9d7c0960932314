import type { JSX } from 'react';
import { useState } from 'react';
import { KERTAS_PERSIAPAN, type KertasPersiapan } from '#contract/dokumen.ts';
import type { Sidang } from '#contract/sidang.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Pratinjau } from '../../pdf/pratinjau.tsx';
import { client } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { MakingPanel } from '../dokumen/making-panel.tsx';
import { useMaking } from '../dokumen/use-making.ts';

const KATA: Readonly<Record<KertasPersiapan, { readonly nama: string; readonly isi: string }>> = {
  undangan: {
    nama: 'Undangan',
    isi: 'Satu surat untuk setiap orang yang diundang, dengan satu nomor surat yang tetap. Halaman terakhir adalah lampirannya; gandakan untuk setiap surat.',
  },
  'daftar-hadir': {
    nama: 'Daftar hadir kosong',
    isi: 'Nama yang diundang sudah tercetak, dengan tempat tanda tangan dan baris untuk tamu.',
  },
  'lembar-kerja': {
    nama: 'Lembar kerja sidang',
    isi: 'Semua usulan menurut nomornya, dengan kotak keputusan dan nomor alasan. Pegangan bila listrik padam.',
  },
};

interface CetakProps {
  readonly sidang: Sidang;
  readonly onDone: () => void;
}

/** The papers before the session: which one, then its pages. */
export function Cetak({ sidang, onDone }: CetakProps): JSX.Element {
  const [kertas, setKertas] = useState<KertasPersiapan | null>(null);
  if (kertas !== null) return <Kertas sidang={sidang} kertas={kertas} onDone={() => setKertas(null)} />;
  return <PilihKertas sidang={sidang} onPick={setKertas} onDone={onDone} />;
}

function PilihKertas({
  sidang,
  onPick,
  onDone,
}: CetakProps & { readonly onPick: (kertas: KertasPersiapan) => void }): JSX.Element {
  const bisa = (kertas: KertasPersiapan): boolean =>
    kertas === 'lembar-kerja' ? sidang.usulan > 0 : sidang.diundang > 0;
  useKeys({
    ...Object.fromEntries(
      KERTAS_PERSIAPAN.map((kertas, i) => [
        String(i + 1),
        { label: KATA[kertas].nama, run: () => onPick(kertas), when: bisa(kertas) },
      ]),
    ),
    Esc: { label: 'Kembali ke agenda', run: onDone },
  });
  return (
    <Page
      title="Cetak sebelum sidang"
      subtitle={`${formatAngka(sidang.diundang)} orang diundang, ${formatAngka(sidang.usulan)} usulan`}
      footer={
        <ActionBar>
          <Button variant="primary" kbd="Esc" onClick={onDone}>
            Selesai
          </Button>
        </ActionBar>
      }
    >
      {sidang.diundang === 0 && (
        <Card title="Belum ada yang diundang">
          <p>Isi daftar pilar sosial di Pengaturan; sidang yang dibuka sesudahnya mengundang mereka.</p>
          <div>
            <ButtonLink to="/pengaturan" search={{ bagian: 'pilar' }}>
              Ke daftar pilar
            </ButtonLink>
          </div>
        </Card>
      )}
      {KERTAS_PERSIAPAN.map((kertas, i) => (
        <Card key={kertas} title={KATA[kertas].nama}>
          <p>{KATA[kertas].isi}</p>
          <div>
            <Button icon="cetak" kbd={String(i + 1)} disabled={!bisa(kertas)} onClick={() => onPick(kertas)}>
              {KATA[kertas].nama}
            </Button>
          </div>
        </Card>
      ))}
    </Page>
  );
}

/** Made anew each time: until the session is closed the agenda and the invitations may change. */
function Kertas({ sidang, kertas, onDone }: CetakProps & { readonly kertas: KertasPersiapan }): JSX.Element {
  const [saat] = useState(() => Date.now());
  const making = useMaking(`${kertas} ${sidang.id} ${saat}`, {
    stream: (signal) => client.dokumen.persiapan({ sidang: sidang.id, kertas }, { signal }),
    finish: async ({ dokumen }, signal) => client.dokumen.unduh({ dokumen }, { signal }),
  });
  const { nama, isi } = KATA[kertas];
  const { keadaan } = making;
  useKeys({ Esc: { label: 'Kembali', run: onDone, when: keadaan.tahap === 'diam' || keadaan.tahap === 'gagal' } });
  if (keadaan.tahap === 'jadi') {
    return <Pratinjau title={nama} subtitle={sidang.nama} berkas={keadaan.hasil} onClose={onDone} />;
  }
  return (
    <Page
      title={nama}
      subtitle={sidang.nama}
      end={
        <Button variant="quiet" onClick={onDone}>
          Kembali
        </Button>
      }
    >
      <MakingPanel making={making} nama={nama}>
        {isi}
      </MakingPanel>
    </Page>
  );
}

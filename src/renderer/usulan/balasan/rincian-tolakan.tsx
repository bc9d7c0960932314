import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Tolakan } from '#contract/balasan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { type Fact, Facts } from '../../components/facts.tsx';
import { Icon } from '../../components/icon.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { PanelFacts } from '../../components/side-panel.tsx';
import { EmptyState } from '../../components/state-panels.tsx';
import { Warning } from '../../components/warning.tsx';
import gaya from './balasan.module.css';
import { KATA_KEADAAN } from './kata-balasan.ts';
import { NikBalasan } from './nik-balasan.tsx';

const kelas = bindClasses(gaya);

/** The refused row that is chosen: who, what had been decided, why it was refused, and where it stands. */
export function RincianTolakan({ tolakan }: { readonly tolakan: Tolakan | null }): JSX.Element {
  const [nikShown, setNikShown] = useState(false);
  const toggle = (): void => setNikShown(!nikShown);
  const navigate = useNavigate();
  const usulan = tolakan?.usulan ?? null;
  useKeys({
    N: { label: nikShown ? 'Samarkan NIK' : 'Tampilkan NIK', run: toggle, when: tolakan !== null },
    U: {
      label: 'Buka usulan',
      run: () => void navigate({ to: '/usulan/$usulan', params: { usulan: String(usulan) } }),
      when: usulan !== null,
    },
  });
  if (tolakan === null) {
    return (
      <EmptyState icon="usulan" title="Belum ada baris yang dipilih">
        Pilih baris dengan panah atau klik untuk melihat sebabnya.
      </EmptyState>
    );
  }
  const { icon, kata } = KATA_KEADAAN[tolakan.keadaan];
  return (
    <PanelFacts>
      <div>
        <h2>{tolakan.nama || 'Tanpa nama'}</h2>
        <NikBalasan nik={tolakan.nik} shown={nikShown} kbd="N" onToggle={toggle} />
      </div>
      <div>
        <span className={kelas('keadaan', 'nama')}>
          <Icon name={icon} size="s" />
          {kata}
        </span>
        {tolakan.sebab !== null && <p>{tolakan.sebab}</p>}
        {tolakan.usulan !== null && (
          <p>
            <ButtonLink to="/usulan/$usulan" params={{ usulan: String(tolakan.usulan) }} compact kbd="U">
              Buka usulan
            </ButtonLink>
          </p>
        )}
      </div>
      {tolakan.ulang && (
        <Warning
          items={[
            {
              judul: 'Sebab yang sama sudah pernah kembali',
              rincian: 'Mungkin daftar lama. Pastikan datanya sudah diperbaiki sebelum dibawa lagi.',
            },
          ]}
        />
      )}
      <Facts facts={listFakta(tolakan)} />
    </PanelFacts>
  );
}

function listFakta({ hasil, keterangan, program, keputusan, baris }: Tolakan): readonly Fact[] {
  return [
    { label: 'Kata SIKS-NG', isi: [hasil, keterangan].filter(Boolean).join(': ') },
    { label: 'Program', isi: program || 'Tidak disebut' },
    ...(keputusan === null
      ? []
      : [
          {
            label: 'Diputus',
            isi: (
              <>
                <KeputusanStatus
                  status={keputusan.putusan}
                  kata={getKataPutusan(keputusan.jenis, keputusan.putusan).kata}
                  size="s"
                />
                <br />
                {keputusan.namaSidang}, nomor {keputusan.nomor}, {formatTanggal(keputusan.tanggal)}
              </>
            ),
          },
        ]),
    { label: 'Baris berkas', isi: String(baris) },
  ];
}

import type { JSX } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { describeKuorum } from '#domain/kuorum.ts';
import { formatAngka, formatDari } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { SidangBlock, UnsurCounts } from '../../shell/sidang-shell.tsx';
import gaya from './blok-hadir.module.css';
import { groupUnsur, type HadirUnsur } from './group-unsur.ts';

const kelas = bindClasses(gaya);

/** Who counts as here: while the session runs, who is in the hall; afterwards, who was. */
export function countHadir({ status, unsur }: Pick<Sidang, 'status' | 'unsur'>): readonly HadirUnsur[] {
  return status === 'terbuka' ? unsur.map((satu) => ({ ...satu, hadir: satu.diRuang })) : unsur;
}

/** Presence in the session column, in every step at the same place: how many, of which unsur, and the quorum where one is set. */
export function BlokHadir({ sidang }: { readonly sidang: Sidang }): JSX.Element {
  const { status, hadir, diRuang, diundang, keadaanHadir } = sidang;
  const terbuka = status === 'terbuka';
  const kuorum = terbuka ? describeKuorum(keadaanHadir) : null;
  return (
    <SidangBlock
      title="Hadir"
      end={
        terbuka && diRuang !== hadir
          ? `${formatAngka(diRuang)} di ruang, ${formatAngka(hadir)} hadir`
          : formatDari(hadir, diundang)
      }
    >
      {kuorum !== null && (
        <p className={kelas('kuorum')} title="Batas hadir yang ditetapkan kelurahan sendiri">
          <Icon name={keadaanHadir.kuorum === 'kurang' ? 'ingat' : 'cek'} size="xs" />
          <span>{kuorum}</span>
        </p>
      )}
      <UnsurCounts unsur={groupUnsur(countHadir(sidang))} />
    </SidangBlock>
  );
}

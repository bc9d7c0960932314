import type { JSX } from 'react';
import type { Sidang } from '#contract/sidang.ts';
import { NAMA_ASAL } from '#domain/asal-usulan.ts';
import { NAMA_URUTAN } from '#domain/urutan-agenda.ts';
import { formatAngka } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { FilterChip, ToggleChip } from '../../components/filter-chip.tsx';
import gaya from './persiapan-agenda.module.css';
import type { Susunan } from './use-susunan.ts';

const kelas = bindClasses(gaya);

/** Above the list: how it is ordered and filtered, and what can be done with the chosen rows. */
export function AlatAgenda({ sidang, susunan }: { readonly sidang: Sidang; readonly susunan: Susunan }): JSX.Element {
  const { keadaan, saring, setSaring, busy } = susunan;
  const terbuka = sidang.status === 'terbuka';
  return (
    <FilterBar onClear={susunan.tersaring ? () => setSaring({ asal: null, hanyaDitunda: false }) : undefined}>
      {terbuka ? (
        <Button compact kbd="O" busy={busy} disabled={!susunan.bisaUrut} onClick={susunan.order}>
          Urutan: {NAMA_URUTAN[keadaan?.urutan ?? 'rt']}
        </Button>
      ) : (
        <span>Urutan: {NAMA_URUTAN[keadaan?.urutan ?? 'rt']}</span>
      )}
      <FilterChip
        label="Asal"
        options={(keadaan?.asal ?? []).map(({ asal, jumlah }) => ({
          value: asal,
          label: `${NAMA_ASAL[asal]} (${formatAngka(jumlah)})`,
        }))}
        value={saring.asal}
        onChange={(nilai) =>
          setSaring({ ...saring, asal: keadaan?.asal.find(({ asal }) => asal === nilai)?.asal ?? null })
        }
      />
      {(keadaan?.ditunda ?? 0) > 0 && (
        <ToggleChip
          label="Ditunda sidang sebelumnya"
          jumlah={keadaan?.ditunda ?? 0}
          pressed={saring.hanyaDitunda}
          onChange={(hanyaDitunda) => setSaring({ ...saring, hanyaDitunda })}
        />
      )}
      {susunan.bisaNaik && (
        <Button compact kbd="Alt+Up" onClick={() => susunan.move(-1)}>
          Naik
        </Button>
      )}
      {susunan.bisaTurun && (
        <Button compact kbd="Alt+Down" onClick={() => susunan.move(1)}>
          Turun
        </Button>
      )}
      {susunan.bisaKeluar && (
        <Button compact kbd="Del" onClick={susunan.ask}>
          Keluarkan{susunan.jumlahDitandai > 0 && ` ${formatAngka(susunan.jumlahDitandai)}`}
        </Button>
      )}
      {terbuka && keadaan !== undefined && keadaan.urungkan !== null && (
        <Button variant="quiet" compact kbd="Z" busy={busy} onClick={susunan.undo}>
          Urungkan
        </Button>
      )}
      {terbuka && (keadaan?.batas ?? 0) > 0 && (
        <span className={kelas('tetap')}>
          Nomor 1 sampai {formatAngka(keadaan?.batas ?? 0)} tetap karena sudah dibacakan; yang di bawahnya masih dapat
          diatur.
        </span>
      )}
    </FilterBar>
  );
}

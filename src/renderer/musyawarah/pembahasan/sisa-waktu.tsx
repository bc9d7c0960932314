import { type JSX, useEffect, useState } from 'react';
import type { KemajuanSidang } from '#contract/pembahasan.ts';
import { estimateSelesai, formatMenit } from '#domain/laju-sidang.ts';
import { formatJam } from '#domain/tanggal.ts';

/** How long the rest will take at the pace of the hall; silent until something can be said. */
export function SisaWaktu({ kemajuan }: { readonly kemajuan: KemajuanSidang }): JSX.Element | null {
  const jam = useJam();
  const sisa = kemajuan.usulan - kemajuan.diputus;
  if (kemajuan.laju === null || sisa === 0) return null;
  const { menit, selesai, lewat } = estimateSelesai(kemajuan.laju, sisa, jam, kemajuan.rencanaSelesai);
  return (
    <p>
      ± {formatMenit(menit)} lagi, {selesai}
      {lewat !== null && lewat > 0 && <b> · lewat {formatMenit(lewat)} dari rencana</b>}
    </p>
  );
}

/** The clock, minute by minute. */
function useJam(): string {
  const [jam, setJam] = useState(() => formatJam(new Date()));
  useEffect(() => {
    const detak = setInterval(() => setJam(formatJam(new Date())), 15_000);
    return () => clearInterval(detak);
  }, []);
  return jam;
}

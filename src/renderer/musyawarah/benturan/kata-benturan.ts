import type { OrangBenturan } from '#contract/benturan.ts';
import { NAMA_SEBAB, NAMA_SIKAP } from '#domain/benturan.ts';

/** Nearer than living in the same RT: the hall is told before it decides. */
export function isDekat({ kemungkinan, diRuangan, dicatat }: OrangBenturan): boolean {
  return diRuangan && dicatat === null && kemungkinan !== null && kemungkinan.sebab !== 'rt_sendiri';
}

/** True where the hall has to look: somebody in it who may not be free, of whom nothing was said yet. */
export function needsSikap({ kemungkinan, diRuangan, dicatat }: OrangBenturan): boolean {
  return diRuangan && dicatat === null && kemungkinan !== null && !kemungkinan.ringan;
}

/** `satu KK`, `mundur: satu keluarga, adik kandung`: what is known or was said of a person. */
export function describeBenturan({ kemungkinan, dicatat }: OrangBenturan): string {
  if (dicatat === null) return kemungkinan?.kata ?? '';
  const sebab = dicatat.sebab === 'lainnya' ? '' : NAMA_SEBAB[dicatat.sebab].toLowerCase();
  const rincian = [sebab, dicatat.catatan].filter(Boolean).join(', ');
  const sikap = NAMA_SIKAP[dicatat.sikap].toLowerCase();
  return rincian === '' ? sikap : `${sikap}: ${rincian}`;
}

/** What the hall has to arrange when this person steps aside; empty where nothing. */
export function describeGanti({ peran, dicatat }: OrangBenturan): string {
  if (peran === null || dicatat?.sikap !== 'mundur') return '';
  return peran === 'pimpinan' ? 'Orang lain memimpin pembahasan usulan ini.' : 'Orang lain mencatat usulan ini.';
}

import { useCallback, useState } from 'react';

const getKunci = (sidang: number, nomor: number): string => `catatan usulan ${sidang} ${nomor}`;

/** The note that was typed for a candidate before its decision; it outlives a reload of the window. */
export function useRancanganCatatan(sidang: number, nomor: number): readonly [string, (catatan: string) => void] {
  const [semua, setSemua] = useState<Readonly<Record<string, string>>>({});
  const kunci = getKunci(sidang, nomor);
  const set = useCallback(
    (catatan: string): void => {
      if (catatan === '') sessionStorage.removeItem(kunci);
      else sessionStorage.setItem(kunci, catatan);
      setSemua((lama) => ({ ...lama, [kunci]: catatan }));
    },
    [kunci],
  );
  return [semua[kunci] ?? sessionStorage.getItem(kunci) ?? '', set];
}

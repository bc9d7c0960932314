import { useEffect, useState } from 'react';

/** Address under which the page can show a file that it holds; null until there is one. Given back when the file is shown no more. */
export function useAlamatBerkas(berkas: Blob | undefined): string | null {
  const [alamat, setAlamat] = useState<string | null>(null);
  useEffect(() => {
    if (berkas === undefined) return;
    const baru = URL.createObjectURL(berkas);
    setAlamat(baru);
    return () => URL.revokeObjectURL(baru);
  }, [berkas]);
  return alamat;
}

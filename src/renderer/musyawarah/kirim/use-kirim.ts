import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CaraKirim } from '#contract/dokumen.ts';
import { notifyDone } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { client, orpc } from '../../rpc/client.ts';
import { useMaking } from '../dokumen/use-making.ts';

/** Makes the package of a session, hands it over as a file, and lets the lists of what was sent be read anew. */
export function useKirim(sidang: number) {
  const queries = useQueryClient();
  const cara = useRef<CaraKirim>('terbuka');
  const { keadaan, begin, cancel } = useMaking(null, {
    stream: (signal) => client.dokumen.paket({ sidang, cara: cara.current }, { signal }),
    finish: async (paket, signal) => {
      const berkas = await client.dokumen.unduh({ dokumen: paket.dokumen }, { signal });
      saveFile(berkas);
      notifyDone('Paket disimpan', paket.namaBerkas);
      for (const bagian of [orpc.dokumen.rencanaKirim, orpc.dokumen.listKiriman]) {
        void queries.invalidateQueries({ queryKey: bagian.key() });
      }
      return { paket, berkas };
    },
  });
  const send = (pilihan: CaraKirim): void => {
    cara.current = pilihan;
    void begin();
  };
  return { keadaan, send, cancel };
}

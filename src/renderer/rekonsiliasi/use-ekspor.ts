import { useMutation } from '@tanstack/react-query';
import { notifyDone, notifyError } from '../components/notify.ts';
import { saveFile } from '../components/save-file.ts';
import { client } from '../rpc/client.ts';
import { readStream } from '../rpc/read-stream.ts';

export type BentukEkspor = 'xlsx' | 'pdf';

/** Makes a file of the result and hands it over. */
export function useEkspor(rekonsiliasi: number) {
  return useMutation({
    mutationFn: async (bentuk: BentukEkspor) => {
      const aliran = await client.rekonsiliasi.ekspor({ rekonsiliasi, bentuk });
      const { dokumen } = await readStream(aliran, () => undefined);
      const berkas = await client.rekonsiliasi.unduh({ dokumen });
      saveFile(berkas);
      return berkas.name;
    },
    onSuccess: (nama) => notifyDone('Berkas disimpan', nama),
    onError: notifyError,
  });
}

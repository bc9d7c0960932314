import { useMutation } from '@tanstack/react-query';
import { notifyDone, notifyError } from '../components/notify.ts';
import { saveFile } from '../components/save-file.ts';

/** Fetches a workbook and hands it over. */
export function useEkspor(fetchFile: () => Promise<File>): { readonly run: () => void; readonly busy: boolean } {
  const ekspor = useMutation({
    mutationFn: fetchFile,
    onSuccess: (berkas) => {
      saveFile(berkas);
      notifyDone('Berkas Excel dibuat', berkas.name);
    },
    onError: notifyError,
  });
  return { run: () => ekspor.mutate(), busy: ekspor.isPending };
}

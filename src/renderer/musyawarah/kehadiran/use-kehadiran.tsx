import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import { Button } from '../../components/button.tsx';
import { notifyError } from '../../components/notify.ts';
import { client, orpc } from '../../rpc/client.ts';

type IsianTamu = Parameters<typeof client.kehadiran.addTamu>[0]['isian'];

const NOTIS_BATAL_HADIR = 'batal hadir';

/** Marking who is here. Each mark is on the disk before it is shown. */
export function useKehadiran(sidang: number) {
  const queries = useQueryClient();
  /** The last mark in words, for the line below the entry field. */
  const [kabar, setKabar] = useState('');
  useEffect(() => () => void notifications.hide(NOTIS_BATAL_HADIR), []);
  const kunci = orpc.kehadiran.list.queryKey({ input: { sidang } });

  const settle = async (): Promise<void> => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: orpc.sidang.key() }),
      queries.invalidateQueries({ queryKey: orpc.kehadiran.key() }),
    ]);
  };
  const marking = useMutation({
    // One after the other, in the order of the keys: two marks of one person must not overtake each other.
    scope: { id: `kehadiran ${sidang}` },
    mutationFn: ({ orang, hadir }: { readonly orang: PesertaSidang; readonly hadir: boolean }) =>
      client.kehadiran.mark({ sidang, pilar: orang.pilar, hadir }),
    onSuccess: (terbaru) => {
      queries.setQueryData<PesertaSidang[]>(kunci, (lama) =>
        lama?.map((satu) => (satu.pilar === terbaru.pilar ? terbaru : satu)),
      );
      if (terbaru.hadir) {
        notifications.hide(NOTIS_BATAL_HADIR);
        setKabar(
          `${terbaru.nomor} ${terbaru.nama} hadir${terbaru.datang === null ? '' : `, pukul ${terbaru.datang}`}.`,
        );
      } else {
        setKabar(`${terbaru.nomor} ${terbaru.nama} ditandai belum datang.`);
        offerUndo(terbaru, () => mark(terbaru, true));
      }
    },
    onError: notifyError,
    onSettled: settle,
  });
  const mark = (orang: PesertaSidang, hadir: boolean): void => marking.mutate({ orang, hadir });

  const markAll = useMutation({
    mutationFn: () => client.kehadiran.markAll({ sidang }),
    onSuccess: ({ hadir }) => setKabar(`${hadir} orang dicatat hadir.`),
    onError: notifyError,
    onSettled: settle,
  });
  const addTamu = useMutation({
    mutationFn: (isian: IsianTamu) => client.kehadiran.addTamu({ sidang, isian }),
    onSuccess: (tamu) => setKabar(`Tamu ${tamu.nomor} ${tamu.nama} hadir.`),
    onError: notifyError,
    onSettled: settle,
  });
  return { mark, markAll, addTamu, kabar };
}

/** A mark taken away by mistake comes back with one press; nothing is asked beforehand. */
function offerUndo(orang: PesertaSidang, undo: () => void): void {
  notifications.hide(NOTIS_BATAL_HADIR);
  notifications.show({
    id: NOTIS_BATAL_HADIR,
    title: `${orang.nama} ditandai belum datang`,
    message: (
      <Button
        compact
        onClick={() => {
          notifications.hide(NOTIS_BATAL_HADIR);
          undo();
        }}
      >
        Urungkan
      </Button>
    ),
    // Stays until the next mark or the next screen: whoever reads slowly must be able to take it back as well.
    autoClose: false,
    withCloseButton: true,
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../components/notify.ts';
import { client } from '../rpc/client.ts';
import type { UsulanLengkap } from './rincian-usulan.tsx';
import { TarikDialog } from './tarik-dialog.tsx';
import gaya from './usulan.module.css';

const kelas = bindClasses(gaya);

/** What can be done with the usulan that is shown: change it, take it back, take that back. */
export function TindakanUsulan({ usulan }: { readonly usulan: UsulanLengkap }): JSX.Element {
  const { id, data, status, tetap } = usulan;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [menarik, setMenarik] = useState(false);
  const batal = useMutation({
    mutationFn: () => client.usulan.batalTarik({ usulan: id }),
    onSuccess: async () => {
      notifyDone('Penarikan dibatalkan', `${data.nama} menunggu sidang lagi.`);
      await queries.invalidateQueries();
    },
    onError: notifyError,
  });
  const ubah = (): void => void navigate({ to: '/usulan/$usulan/ubah', params: { usulan: String(id) } });
  const ditarik = status === 'ditarik';
  useKeys({
    E: { label: 'Ubah usulan', run: ubah, when: tetap.ubah === null },
    Del: { label: 'Tarik kembali', run: () => setMenarik(true), when: tetap.tarik === null },
    Z: { label: 'Batalkan penarikan', run: () => batal.mutate(), when: ditarik },
  });
  return (
    <div className={kelas('tindakan')}>
      {ditarik ? (
        <Button kbd="Z" busy={batal.isPending} onClick={() => batal.mutate()}>
          Batalkan penarikan
        </Button>
      ) : (
        <>
          {tetap.ubah !== null && <p className={kelas('redup')}>{tetap.ubah}</p>}
          <Button kbd="E" disabled={tetap.ubah !== null} onClick={ubah}>
            Ubah
          </Button>
          <Button variant="quiet" kbd="Del" disabled={tetap.tarik !== null} onClick={() => setMenarik(true)}>
            Tarik kembali
          </Button>
        </>
      )}
      {menarik && <TarikDialog usulan={id} nama={data.nama} onClose={() => setMenarik(false)} />}
    </div>
  );
}

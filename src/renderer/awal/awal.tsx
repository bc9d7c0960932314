import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useState } from 'react';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { PasswordField } from '../components/fields/text-field.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { describeError } from '../rpc/error-text.ts';

export interface AwalProps {
  readonly keadaan: 'belum_disiapkan' | 'terkunci';
}

/** What stands before the program: unlocking, and word of a data folder that is not set up. */
export function Awal({ keadaan }: AwalProps): JSX.Element {
  return keadaan === 'terkunci' ? <Buka /> : <EmptyState icon="kunci" title="Folder data ini belum disiapkan." />;
}

function Buka(): JSX.Element {
  const queries = useQueryClient();
  const [sandi, setSandi] = useState('');
  const buka = useMutation(orpc.gerbang.buka.mutationOptions({ onSuccess: () => queries.invalidateQueries() }));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    buka.mutate({ sandi });
  };
  return (
    <main>
      <Card title="Buka Mufakat">
        <form onSubmit={submit}>
          <PasswordField
            label="Kata sandi"
            value={sandi}
            onChange={setSandi}
            autoFocus
            error={buka.error === null ? undefined : describeError(buka.error).judul}
          />
          <Button type="submit" variant="primary" kbd="Enter" busy={buka.isPending}>
            Buka
          </Button>
        </form>
      </Card>
    </main>
  );
}

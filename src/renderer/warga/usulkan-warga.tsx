import type { JSX } from 'react';
import type { Warga } from '#contract/warga.ts';
import { JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { client } from '../rpc/client.ts';
import { UsulkanDialog } from './usulkan-dialog.tsx';

/** Makes a usulan about a person of the registry. */
export function UsulkanWarga({ warga, onClose }: { readonly warga: Warga; readonly onClose: () => void }): JSX.Element {
  return (
    <UsulkanDialog
      nama={warga.nama}
      jenis={JENIS_USULAN}
      awal={warga.program.length === 0 ? 'usulan_program' : 'verifikasi_kelayakan'}
      program={warga.program}
      mintaPengusul
      onSend={async ({ pengusul, ...isi }) => {
        await client.warga.usulkan({ kunci: warga.kunci, pengusul, ...isi });
      }}
      onClose={onClose}
    />
  );
}

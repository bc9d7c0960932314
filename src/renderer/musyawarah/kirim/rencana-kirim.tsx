import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { CaraKirim } from '#contract/dokumen.ts';
import type { Client } from '#contract/index.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Facts } from '../../components/facts.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { Warning } from '../../components/warning.tsx';
import gaya from './rencana-kirim.module.css';

const kelas = bindClasses(gaya);

type Rencana = Awaited<ReturnType<Client['dokumen']['rencanaKirim']>>;

export interface RencanaKirimProps {
  readonly rencana: Rencana;
  /** A file has just left; what follows is sending it once more. */
  readonly sudah: boolean;
  readonly onSend: (cara: CaraKirim) => void;
}

/** What will leave and to whom: encrypted where the key of Dinas Sosial is known, else open and with a plain warning. */
export function RencanaKirim({ rencana, sudah, onSend }: RencanaKirimProps): JSX.Element {
  const { tujuan } = rencana;
  const facts = [
    { label: 'Untuk', isi: tujuan === null ? 'Dinas Sosial' : `${tujuan.nama}, sidik kunci ${tujuan.sidikKunci}` },
    { label: 'Paket', isi: `Versi ${rencana.versi}, nomor urut ${rencana.urut} dari kelurahan ini` },
    { label: 'Keadaan', isi: describeKeadaan(rencana) },
  ];
  return (
    <Card title={tujuan === null ? 'Paket tanpa sandi' : 'Paket tersandi'}>
      <Facts facts={facts} />
      {tujuan === null ? <Terbuka sudah={sudah} onSend={onSend} /> : <Tersandi sudah={sudah} onSend={onSend} />}
    </Card>
  );
}

function describeKeadaan({ versi, baru }: Rencana): string {
  if (!baru) return 'Isinya sama dengan paket yang sudah keluar. Mengirim lagi memberi paket yang sama.';
  if (versi === 1) return 'Belum pernah dikirim.';
  return `Ada yang berubah sejak versi ${versi - 1}. Versi ${versi} akan menggantikannya.`;
}

const PERINGATAN = {
  judul: 'Siapa pun yang menemukan paket ini dapat membacanya',
  rincian:
    'Kunci Dinas Sosial belum ada di sini, jadi paketnya tidak disandikan. Serahkan langsung kepada Dinas Sosial, jangan lewat grup percakapan.',
};

type AksiProps = Pick<RencanaKirimProps, 'sudah' | 'onSend'>;

function Tersandi({ sudah, onSend }: AksiProps): JSX.Element {
  const [bertanya, setBertanya] = useState(false);
  const send = (): void => onSend('sandi');
  useKeys({
    'Ctrl+Enter': { label: 'Kirim ke Dinas Sosial', run: send },
    O: { label: 'Simpan tanpa sandi', run: () => setBertanya(true) },
  });
  return (
    <>
      <p className={kelas('kata')}>
        Hanya Dinas Sosial yang dapat membuka berkas ini. Flash disk yang hilang tidak membocorkan apa pun.
      </p>
      <div className={kelas('aksi')}>
        <Button variant="quiet" kbd="O" onClick={() => setBertanya(true)}>
          Simpan tanpa sandi
        </Button>
        <Button variant={sudah ? 'plain' : 'primary'} icon="kunci" kbd="Ctrl+Enter" onClick={send}>
          {sudah ? 'Kirim sekali lagi' : 'Kirim ke Dinas Sosial'}
        </Button>
      </div>
      <ConfirmDialog
        opened={bertanya}
        title="Simpan paket tanpa sandi?"
        confirmLabel="Simpan tanpa sandi"
        onCancel={() => setBertanya(false)}
        onConfirm={() => {
          setBertanya(false);
          onSend('terbuka');
        }}
      >
        Siapa pun yang menemukan berkas ini dapat membaca NIK, alamat, dan keputusan setiap orang di dalamnya.
      </ConfirmDialog>
    </>
  );
}

function Terbuka({ sudah, onSend }: AksiProps): JSX.Element {
  const navigate = useNavigate();
  const send = (): void => onSend('terbuka');
  const kePengaturan = { to: '/pengaturan', search: { bagian: 'kunci' } } as const;
  useKeys({
    'Ctrl+Enter': { label: 'Simpan paket tanpa sandi', run: send },
    M: { label: 'Masukkan kunci Dinas Sosial', run: () => void navigate(kePengaturan) },
  });
  return (
    <>
      <div className={kelas('kata')}>
        <Warning items={[PERINGATAN]} />
      </div>
      <div className={kelas('aksi')}>
        <ButtonLink {...kePengaturan} icon="kunci" kbd="M">
          Masukkan kunci Dinas Sosial
        </ButtonLink>
        <Button variant={sudah ? 'plain' : 'primary'} icon="unduh" kbd="Ctrl+Enter" onClick={send}>
          {sudah ? 'Simpan sekali lagi' : 'Simpan paket tanpa sandi'}
        </Button>
      </div>
    </>
  );
}

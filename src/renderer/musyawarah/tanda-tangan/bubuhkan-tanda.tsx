import { useMutation, useQuery } from '@tanstack/react-query';
import { type JSX, useRef, useState } from 'react';
import { NAMA_PERAN_PENANDA } from '#domain/penanda-tangan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { PasswordField, TextField } from '../../components/fields/text-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone } from '../../components/notify.ts';
import { GalatIsian } from '../../pengaturan/isian/galat-isian.tsx';
import { client, orpc } from '../../rpc/client.ts';
import gaya from './tanda-tangan-kertas.module.css';

const kelas = bindClasses(gaya);

export interface BubuhkanTandaProps {
  readonly sidang: number;
  readonly onDone: () => void;
}

/** Signs with a certificate: file, office, passphrase. None of them is kept. */
export function BubuhkanTanda({ sidang, onDone }: BubuhkanTandaProps): JSX.Element {
  const pemilih = useRef<HTMLInputElement>(null);
  const [sertifikat, setSertifikat] = useState<File | null>(null);
  const [jabatan, setJabatan] = useState('');
  const [sandi, setSandi] = useState('');
  const bubuhkan = useMutation({
    mutationFn: (berkas: File) => client.kertasBertanda.tandaTangani({ sidang, sertifikat: berkas, sandi, jabatan }),
    onSuccess: ({ tandaDigital }) => {
      notifyDone('Ditandatangani', `${tandaDigital.at(-1)?.nama ?? ''} menandatangani berita acara.`);
      setSertifikat(null);
      setSandi('');
      setJabatan('');
      onDone();
    },
  });
  const siap = sertifikat !== null && !bubuhkan.isPending;
  const sign = (): void => {
    if (sertifikat !== null) bubuhkan.mutate(sertifikat);
  };
  const choose = (): void => pemilih.current?.click();
  useKeys({
    'Ctrl+Enter': { label: 'Bubuhkan tanda tangan', run: sign, when: siap },
    F4: { label: 'Pilih sertifikat', run: choose },
  });
  return (
    <section className={kelas('bubuhkan')} aria-labelledby="elektronik">
      <h2 id="elektronik">Tanda tangan elektronik</h2>
      <p className={kelas('redup')}>
        Dengan sertifikat .p12 atau .pfx dari penerbit mana pun. Sertifikat dan kata sandinya tidak disimpan.
      </p>
      <input
        ref={pemilih}
        type="file"
        accept=".p12,.pfx"
        hidden
        aria-label="Berkas sertifikat"
        onChange={(event) => {
          setSertifikat(event.currentTarget.files?.[0] ?? null);
          bubuhkan.reset();
          event.currentTarget.value = '';
        }}
      />
      <Button kbd="F4" wide onClick={choose}>
        {sertifikat === null ? 'Pilih sertifikat' : sertifikat.name}
      </Button>
      <TextField label="Sebagai" value={jabatan} maxLength={120} placeholder="Misalnya: Lurah" onChange={setJabatan} />
      <PasswordField label="Kata sandi sertifikat" value={sandi} onChange={setSandi} />
      {bubuhkan.isError && <GalatIsian error={bubuhkan.error} />}
      <Button
        variant="primary"
        kbd="Ctrl+Enter"
        wide
        busy={bubuhkan.isPending}
        disabled={sertifikat === null}
        onClick={sign}
      >
        Bubuhkan
      </Button>
      <Penanda sidang={sidang} />
    </section>
  );
}

/** Who is to sign, and how, so that nobody is forgotten. */
function Penanda({ sidang }: { readonly sidang: number }): JSX.Element | null {
  const penanda = useQuery(orpc.penandaTangan.list.queryOptions({ input: { sidang } }));
  const daftar = (penanda.data ?? []).filter(({ nama }) => nama !== '');
  if (daftar.length === 0) return null;
  return (
    <>
      <h3>Tempat tanda tangan</h3>
      <ul className={kelas('penanda')}>
        {daftar.map(({ urut, peran, nama, cara }) => (
          <li key={urut}>
            {nama}, {NAMA_PERAN_PENANDA[peran]}: <b>{KATA_CARA[cara]}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

const KATA_CARA = { belum: 'belum', goresan: 'sudah, di layar', kertas: 'di kertas' } as const;

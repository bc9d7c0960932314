import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type JSX, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { fillBlok, findBlok, type NilaiBlok } from '#domain/blok-notulen.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { useKeys } from '../../components/keys/use-keys.ts';
import { orpc } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import gaya from './blok-palet.module.css';

const kelas = bindClasses(gaya);

export interface BlokPaletProps {
  readonly opened: boolean;
  readonly nilai: NilaiBlok;
  /** The chosen block with its places filled; still to be read and recorded. */
  readonly onPick: (teks: string) => void;
  readonly onCancel: () => void;
}

/** Chooses a ready block by its number or by letters. */
export function BlokPalet({ opened, ...rest }: BlokPaletProps): JSX.Element {
  return (
    <Modal
      opened={opened}
      onClose={rest.onCancel}
      title="Blok siap pakai"
      size="46rem"
      closeOnEscape={false}
      withCloseButton={false}
      classNames={{ content: kelas('isi'), header: kelas('kepala'), title: kelas('judul'), body: kelas('badan') }}
    >
      <IsiPalet {...rest} />
    </Modal>
  );
}

function IsiPalet({ nilai, onPick, onCancel }: Omit<BlokPaletProps, 'opened'>): JSX.Element {
  const id = useId();
  const daftar = useRef<HTMLDivElement>(null);
  const blok = useQuery(orpc.notulen.listBlok.queryOptions());
  const [ketikan, setKetikan] = useState('');
  const [pilih, setPilih] = useState(0);
  /** Enter came before the list did; it is carried out when the list is there. */
  const [tertunda, setTertunda] = useState(false);
  const cocok = findBlok(blok.data ?? [], ketikan);
  const dipilih = cocok[Math.min(pilih, cocok.length - 1)];
  const nomor = dipilih?.nomor;

  useEffect(() => {
    if (nomor !== undefined)
      daftar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [nomor]);

  const take = (): void => {
    if (dipilih !== undefined) onPick(fillBlok(dipilih.blok.isi, nilai));
    else setTertunda(blok.isPending);
  };
  useEffect(() => {
    if (tertunda && dipilih !== undefined) onPick(fillBlok(dipilih.blok.isi, nilai));
  }, [tertunda, dipilih, onPick, nilai]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape') onCancel();
    else if (event.key === 'ArrowDown') setPilih(Math.min(pilih + 1, cocok.length - 1));
    else if (event.key === 'ArrowUp') setPilih(Math.max(pilih - 1, 0));
    else return;
    event.preventDefault();
  };
  useKeys({ Esc: { label: 'Batal', run: onCancel }, Enter: { label: 'Pakai blok', run: take } }, 'dialog');

  return (
    <>
      <input
        className={kelas('cari')}
        type="text"
        role="combobox"
        aria-label="Nomor atau huruf blok"
        aria-expanded="true"
        aria-controls={`${id}-daftar`}
        aria-activedescendant={nomor === undefined ? undefined : `${id}-${nomor}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Nomor atau beberapa huruf, lalu Enter"
        data-autofocus
        value={ketikan}
        onChange={(event) => {
          setKetikan(event.currentTarget.value);
          setPilih(0);
        }}
        onKeyDown={press}
      />
      <div ref={daftar} className={kelas('daftar')} role="listbox" id={`${id}-daftar`} aria-label="Blok yang cocok">
        {cocok.map((satu) => (
          <button
            type="button"
            key={satu.nomor}
            id={`${id}-${satu.nomor}`}
            role="option"
            tabIndex={-1}
            aria-selected={satu.nomor === nomor}
            className={kelas('baris', satu.nomor === nomor && 'on')}
            onClick={() => onPick(fillBlok(satu.blok.isi, nilai))}
          >
            <span className={kelas('nomor')}>{satu.nomor}</span>
            <b>{satu.blok.judul}</b>
            <span className={kelas('teks')}>{fillBlok(satu.blok.isi, nilai)}</span>
          </button>
        ))}
      </div>
      <footer className={kelas('kaki')}>
        <span role="status">
          {blok.isError
            ? describeError(blok.error).judul
            : blok.data !== undefined && cocok.length === 0
              ? `Tidak ada blok yang cocok dengan "${ketikan.trim()}".`
              : 'Teksnya masih dapat diubah sebelum dicatat.'}
        </span>
        <span className={kelas('aksi')}>
          <ButtonLink variant="quiet" to="/pengaturan" search={{ bagian: 'notulen' }}>
            Ubah daftar blok
          </ButtonLink>
          <Button variant="quiet" kbd="Esc" onClick={onCancel}>
            Batal
          </Button>
          <Button variant="primary" kbd="Enter" disabled={dipilih === undefined} onClick={take}>
            Pakai
          </Button>
        </span>
      </footer>
    </>
  );
}

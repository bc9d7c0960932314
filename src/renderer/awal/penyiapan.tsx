import { type JSX, type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { focusAfter } from '../components/focus-after.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { type CacatSandi, checkSandi } from '../pengaturan/isian/kekuatan-sandi.ts';
import { PesanLupaSandi, SandiIsian } from '../pengaturan/isian/sandi-isian.tsx';
import { ActionBar, Page } from '../shell/page.tsx';
import gaya from './awal.module.css';
import { DaftarLangkah } from './daftar-langkah.tsx';
import type { KotakSimpanan } from './simpanan.ts';

const kelas = bindClasses(gaya);

/** What the fields of a step work on: the draft `R`, and what is wrong with it, `C`. */
export interface IsianLangkah<R, C> {
  readonly rancangan: R;
  readonly onChange: (rancangan: R) => void;
  readonly cacat: Partial<C>;
}

export interface LangkahPenyiapan<R, C> {
  readonly nama: string;
  readonly judul: string;
  readonly catatan: string;
  /** What is wrong in this step; empty when one may go on. */
  readonly check: (rancangan: R) => Partial<C>;
  readonly render: (isian: IsianLangkah<R, C>) => ReactNode;
}

export interface PenyiapanProps<R, C> {
  /** All steps but the passphrase, which is always the last. */
  readonly langkah: readonly LangkahPenyiapan<R, C>[];
  readonly awal: R;
  readonly simpanan: KotakSimpanan<R>;
  readonly siapkan: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: unknown };
  readonly onSelesai: (sandi: string, rancangan: R) => void;
  /** What is shown when the data is there. */
  readonly renderSiap: (rancangan: R) => JSX.Element;
  readonly onBack: () => void;
}

const LANGKAH_SANDI = { nama: 'Kata sandi', judul: 'Kata sandi', catatan: 'Diminta setiap kali Mufakat dibuka.' };

/** Setting up an office step by step; going back loses nothing, and a reload neither. */
export function Penyiapan<R, C extends object>(props: PenyiapanProps<R, C>): JSX.Element {
  const { langkah: semua, simpanan, siapkan, onSelesai, renderSiap, onBack } = props;
  const [awal] = useState(simpanan.read);
  const [urut, setUrut] = useState(Math.min(awal?.langkah ?? 0, semua.length));
  const [rancangan, setRancangan] = useState(awal?.rancangan ?? props.awal);
  const [sandi, setSandi] = useState({ sandi: '', ulang: '' });
  const [cacat, setCacat] = useState<Partial<C>>({});
  const [cacatSandi, setCacatSandi] = useState<CacatSandi>({});
  const [bertanya, setBertanya] = useState(false);
  const formulir = useRef<HTMLFormElement>(null);
  const ini = semua[urut];
  const { judul, catatan } = ini ?? LANGKAH_SANDI;
  const { isPending: sibuk, isSuccess: siap } = siapkan;

  useEffect(() => {
    if (!siap) simpanan.write({ langkah: urut, rancangan, ditinggalkan: false });
  }, [simpanan, urut, rancangan, siap]);
  useEffect(() => {
    // Each step begins in its first field that still waits for something, or in the first at all.
    const isian = [...(formulir.current?.querySelectorAll('input') ?? [])].filter((satu) => satu.type !== 'file');
    (isian.find((satu) => satu.value === '' && !satu.disabled && urut === 0) ?? isian[0])?.focus();
  }, [urut]);

  const goTo = (tujuan: number): void => {
    setCacat({});
    setCacatSandi({});
    setUrut(tujuan);
  };
  const findCacat = () => formulir.current?.querySelector<HTMLElement>('[aria-invalid=true]');
  const finish = (): void => {
    const kini = checkSandi(sandi.sandi, sandi.ulang);
    focusAfter(() => setCacatSandi(kini), findCacat);
    if (Object.keys(kini).length > 0) return;
    // A draft that was kept from another day may lack what this version asks for.
    const kurang = semua.findIndex((satu) => Object.keys(satu.check(rancangan)).length > 0);
    if (kurang === -1) onSelesai(sandi.sandi, rancangan);
    else goTo(kurang);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (sibuk) return;
    if (ini === undefined) {
      finish();
      return;
    }
    const kini = ini.check(rancangan);
    focusAfter(() => setCacat(kini), findCacat);
    if (Object.keys(kini).length === 0) goTo(urut + 1);
  };
  const leave = (): void => {
    simpanan.write({ langkah: urut, rancangan, ditinggalkan: true });
    onBack();
  };
  useKeys({
    'Alt+Left': { label: 'Kembali', run: () => goTo(urut - 1), when: urut > 0 && !sibuk },
    Esc: { label: 'Tinggalkan penyiapan', run: () => setBertanya(true), when: !sibuk },
  });

  if (siap) return renderSiap(rancangan);
  return (
    <div className={kelas('ruang')}>
      <DaftarLangkah nama={[...semua, LANGKAH_SANDI].map(({ nama }) => nama)} kini={urut} />
      <Page
        title={judul}
        footer={
          <ActionBar note={catatan}>
            <Button variant="quiet" kbd="Esc" onClick={() => setBertanya(true)} disabled={sibuk}>
              Tinggalkan
            </Button>
            {urut > 0 && (
              <Button kbd="Alt+Left" onClick={() => goTo(urut - 1)} disabled={sibuk}>
                Kembali
              </Button>
            )}
            <Button type="submit" form="penyiapan" variant="primary" kbd="Enter" busy={sibuk}>
              {ini === undefined ? 'Selesaikan penyiapan' : 'Lanjut'}
            </Button>
          </ActionBar>
        }
      >
        <form id="penyiapan" ref={formulir} className={kelas('langkah')} onSubmit={submit} noValidate>
          {ini === undefined ? (
            <SandiBaru sandi={sandi} onSandi={setSandi} cacat={cacatSandi} />
          ) : (
            ini.render({ rancangan, onChange: setRancangan, cacat })
          )}
          {siapkan.error !== null && <GalatIsian error={siapkan.error} />}
        </form>
      </Page>
      <ConfirmDialog
        opened={bertanya}
        title="Tinggalkan penyiapan?"
        confirmLabel="Tinggalkan"
        cancelLabel="Lanjutkan mengisi"
        onConfirm={leave}
        onCancel={() => setBertanya(false)}
      >
        Belum ada yang ditulis ke folder data. Isian tersimpan selama jendela ini terbuka, kecuali kata sandi.
      </ConfirmDialog>
    </div>
  );
}

interface SandiBaruProps {
  readonly sandi: { readonly sandi: string; readonly ulang: string };
  readonly onSandi: (sandi: SandiBaruProps['sandi']) => void;
  readonly cacat: CacatSandi;
}

function SandiBaru({ sandi, onSandi, cacat }: SandiBaruProps): JSX.Element {
  return (
    <>
      <PesanLupaSandi />
      <SandiIsian
        sandi={sandi.sandi}
        ulang={sandi.ulang}
        onSandi={(isi) => onSandi({ ...sandi, sandi: isi })}
        onUlang={(isi) => onSandi({ ...sandi, ulang: isi })}
        cacat={cacat}
      />
    </>
  );
}

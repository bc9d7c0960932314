import { type JSX, type ReactNode, type SubmitEvent, useRef } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { focusAfter } from '../components/focus-after.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import { GalatIsian } from './isian/galat-isian.tsx';
import gaya from './pengaturan.module.css';
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

export interface BagianTersimpanProps {
  readonly judul: string;
  readonly keterangan?: string;
  /** Something was changed and is not saved. */
  readonly dirty: boolean;
  readonly sibuk: boolean;
  /** Why saving was refused; null where it was not, and while it is tried again. */
  readonly galat: unknown;
  readonly onReset: () => void;
  /** Marks what is wrong, or saves; the focus goes to the first field that is marked. */
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** A part of the settings that is one form: saved as a whole by Ctrl+S, taken back as a whole, not left by mistake. */
export function BagianTersimpan(props: BagianTersimpanProps): JSX.Element {
  const { judul, keterangan, dirty, sibuk, galat, onReset, onSave, children } = props;
  const formulir = useRef<HTMLFormElement>(null);
  const save = (): void =>
    focusAfter(onSave, () => formulir.current?.querySelector<HTMLElement>('[aria-invalid=true]'));
  useKeys({ 'Ctrl+S': { label: 'Simpan', run: save, when: dirty && !sibuk } });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (dirty && !sibuk) save();
  };
  return (
    <Page
      title={judul}
      subtitle={keterangan}
      footer={
        <ActionBar note={dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.'}>
          {dirty && (
            <Button variant="quiet" onClick={onReset}>
              Kembalikan
            </Button>
          )}
          <Button type="submit" form="pengaturan" variant="primary" kbd="Ctrl+S" busy={sibuk} disabled={!dirty}>
            Simpan
          </Button>
        </ActionBar>
      }
    >
      <form id="pengaturan" ref={formulir} className={kelas('formulir')} onSubmit={submit} noValidate>
        {children}
        {galat !== null && (
          <div ref={reveal}>
            <GalatIsian error={galat} />
          </div>
        )}
      </form>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}

/** A refusal at the end of a long form comes into sight when it appears. */
function reveal(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

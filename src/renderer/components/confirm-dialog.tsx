import { Modal } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { Button } from './button.tsx';
import { bindClasses } from './class-names.ts';
import gaya from './confirm-dialog.module.css';
import { useKeys } from './keys/use-keys.ts';

const kelas = bindClasses(gaya);

export interface ConfirmDialogProps {
  readonly opened: boolean;
  /** The question: `Tutup sidang MUSKEL 4/2026?` */
  readonly title: string;
  /** What will happen and whether it can be undone. Fields may stand here too. */
  readonly children?: ReactNode;
  /** The deed, not `Ya`: `Tutup sidang`. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly busy?: boolean;
  /** Room for a table. */
  readonly wide?: boolean;
  /** False while a field of the dialog is not filled in. */
  readonly ready?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question before a step that cannot be taken back lightly. Enter does it, Esc leaves; the keys of the screen rest. */
export function ConfirmDialog({ opened, title, wide = false, onCancel, ...rest }: ConfirmDialogProps): JSX.Element {
  return (
    <Modal
      opened={opened}
      onClose={onCancel}
      title={title}
      closeOnEscape={false}
      withCloseButton={false}
      size={wide ? '44rem' : '36rem'}
      classNames={{ content: kelas('isi'), header: kelas('kepala'), title: kelas('judul'), body: kelas('badan') }}
    >
      <ConfirmBody onCancel={onCancel} {...rest} />
    </Modal>
  );
}

type ConfirmBodyProps = Omit<ConfirmDialogProps, 'opened' | 'title' | 'wide'>;

function ConfirmBody(props: ConfirmBodyProps): JSX.Element {
  const { children, confirmLabel, cancelLabel = 'Batal', busy = false, ready = true, onConfirm, onCancel } = props;
  useKeys(
    {
      Enter: { label: confirmLabel, run: onConfirm, when: ready && !busy, whileTyping: true },
      Esc: { label: cancelLabel, run: onCancel, when: !busy },
    },
    'dialog',
  );
  return (
    <>
      <div className={kelas('teks')}>{children}</div>
      <div className={kelas('aksi')}>
        <Button variant="quiet" kbd="Esc" onClick={onCancel} disabled={busy}>
          {cancelLabel}
        </Button>
        <Button variant="primary" kbd="Enter" onClick={onConfirm} busy={busy} disabled={!ready} data-autofocus={ready}>
          {confirmLabel}
        </Button>
      </div>
    </>
  );
}

import { notifications } from '@mantine/notifications';
import { describeError } from '../rpc/error-text.ts';

/** Says that something was done: `notifyDone('Tersimpan')`. Goes away by itself. */
export function notifyDone(judul: string, keterangan?: string): void {
  notifications.show({ title: judul, message: keterangan ?? '', autoClose: 4000, withCloseButton: true });
}

/** Says that something failed, with its code. Stays until it is closed, because it asks for an action. */
export function notifyError(error: unknown): void {
  const { judul, kode, rincian } = describeError(error);
  notifications.show({
    title: judul,
    message: [...rincian, `Kode: ${kode}`].join(' · '),
    autoClose: false,
    withCloseButton: true,
  });
}

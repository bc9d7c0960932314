let titipan: File | null = null;

/** Leaves a file for the screen of replies, which is opened next. */
export function leaveTitipan(berkas: File): void {
  titipan = berkas;
}

/** The file that another screen left, and null after it was handled. */
export function readTitipan(): File | null {
  return titipan;
}

export function clearTitipan(): void {
  titipan = null;
}

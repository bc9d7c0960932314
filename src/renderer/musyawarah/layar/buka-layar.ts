/** Named, so that a second press brings the same window to the front instead of opening another. */
const NAMA_JENDELA = 'mufakat-layar';

/** Opens the projector of a session, or brings it to the front. False when the browser held the window back. */
export function openLayar(sidang: number): boolean {
  const jendela = window.open(`#/layar/${sidang}`, NAMA_JENDELA);
  jendela?.focus();
  return jendela !== null;
}

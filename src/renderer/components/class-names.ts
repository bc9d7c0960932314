/**
 * Binds a CSS module: `kelas('btn', aktif && 'on')` gives the class attribute. A name that the module lacks throws,
 * so that a misspelt class is found at the first look instead of never.
 */
export function bindClasses(
  modul: Readonly<Record<string, string>>,
): (...nama: readonly (string | false | null | undefined)[]) => string {
  return (...nama) =>
    nama
      .filter((satu): satu is string => typeof satu === 'string' && satu !== '')
      .map((satu) => {
        const kelas = modul[satu];
        if (kelas === undefined) throw new Error(`Kelas CSS tidak ada: ${satu}`);
        return kelas;
      })
      .join(' ');
}

import { existsSync } from 'node:fs';

/**
 * The folder `resources/` as a URL that ends with a slash: fonts, layouts and texts that the program carries.
 * The same code runs from electron/core, from a bundle in out/main and from inside app.asar, at different depths; so the folder
 * is looked for upward from this file, beside the package.json of the program.
 */
export function findResources(from: string | URL = import.meta.url): URL {
  for (let folder = new URL('.', from); ; folder = new URL('..', folder)) {
    const resources = new URL('resources/', folder);
    if (existsSync(new URL('package.json', folder)) && existsSync(resources)) return resources;
    if (folder.href === new URL('..', folder).href) throw new Error(`Folder resources tidak ditemukan dari ${from}.`);
  }
}

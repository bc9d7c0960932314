import { spawn } from 'node:child_process';

/** Opens the default browser where there is a desktop. Its failing is no failure: the address is printed as well. */
export function openBrowser(alamat: string): void {
  const perintah = getCommand(alamat);
  if (perintah === undefined) return;
  const [program, argumen] = perintah;
  const anak = spawn(program, argumen, { stdio: 'ignore', detached: true });
  anak.on('error', () => {});
  anak.unref();
}

function getCommand(alamat: string): readonly [string, string[]] | undefined {
  switch (process.platform) {
    case 'win32':
      return ['rundll32', ['url.dll,FileProtocolHandler', alamat]];
    case 'darwin':
      return ['open', [alamat]];
    default:
      return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', [alamat]] : undefined;
  }
}

import { type DragEvent, type JSX, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { bindClasses } from './class-names.ts';
import gaya from './file-drop.module.css';
import { Icon } from './icon.tsx';
import { useKeys } from './keys/use-keys.ts';

const kelas = bindClasses(gaya);

export interface FileDropProps {
  /** What belongs here: `Letakkan daftar usulan di sini`. */
  readonly title: string;
  /** Which kinds and how large, in words. */
  readonly children?: ReactNode;
  /** For the file chooser: `.xlsx,.csv`. What the file really is, the core decides. */
  readonly accept?: string;
  readonly buttonLabel?: string;
  /** Key that opens the file chooser. */
  readonly kbd?: string;
  readonly disabled?: boolean;
  /** True where the screen has another primary action. */
  readonly quiet?: boolean;
  readonly onFile: (file: File) => void;
  /** Where several may come in one go, in the order of their choosing; instead of onFile. */
  readonly onFiles?: (files: readonly File[]) => void;
  /** Takes what is dropped as it is, where folders may be among it. */
  readonly onDropData?: (data: DataTransfer) => void;
  /** Other ways to choose, beside the button. */
  readonly beside?: ReactNode;
}

/** Takes a file, or several, by dropping or by choosing; works without a mouse. */
export function FileDrop(props: FileDropProps): JSX.Element {
  const {
    title,
    children,
    accept,
    buttonLabel = 'Pilih berkas',
    kbd,
    disabled = false,
    quiet = false,
    onFile,
    onFiles,
    onDropData,
    beside,
  } = props;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  const choose = (): void => input.current?.click();
  useKeys(kbd === undefined ? {} : { [kbd]: { label: buttonLabel, run: choose, when: !disabled } });

  const take = (files: FileList | null): void => {
    const [file, ...lain] = files ?? [];
    if (file === undefined || disabled) return;
    if (onFiles === undefined) onFile(file);
    else onFiles([file, ...lain]);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (onDropData === undefined) take(event.dataTransfer.files);
    else if (!disabled) onDropData(event.dataTransfer);
  };

  return (
    <section
      aria-labelledby={id}
      className={kelas('tempat', over && 'over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="unggah" size="l" />
      <h2 id={id}>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        hidden
        aria-label={buttonLabel}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <div className={kelas('pilihan')}>
        <Button variant={quiet ? 'plain' : 'primary'} kbd={kbd} disabled={disabled} onClick={choose}>
          {buttonLabel}
        </Button>
        {beside}
      </div>
    </section>
  );
}

import { Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { type JSX, useState } from 'react';
import { formatTanggalPendek, isTanggal, readTanggal, type Tanggal } from '#domain/tanggal.ts';
import { Icon } from '../icon.tsx';
import { type FieldProps, kelasIsian, rupaIsian, toInputProps } from './field-look.ts';

export interface DateFieldProps extends FieldProps {
  readonly value: Tanggal | null;
  readonly onChange: (value: Tanggal | null) => void;
}

/** A date, typed as people write it (`12-11-2026`, `12 November 2026`) or picked from the calendar. */
export function DateField(props: DateFieldProps): JSX.Element {
  const { value, onChange } = props;
  /** Text while it is being typed or when it is no date; null shows the value. */
  const [draft, setDraft] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const problem = draft === null ? undefined : findProblem(draft);

  const settle = (): void => {
    if (draft === null) return;
    const read = readTanggal(draft);
    if (read.hasil === 'tanggal' || read.hasil === 'kosong') {
      onChange(read.hasil === 'tanggal' ? read.tanggal : null);
      setDraft(null);
    }
  };
  const pick = (next: string | null): void => {
    if (next !== null && isTanggal(next)) onChange(next);
    setDraft(null);
    setPicking(false);
  };

  const calendar = (
    <Popover opened={picking} onChange={setPicking} position="bottom-end" trapFocus returnFocus shadow="md" radius="lg">
      <Popover.Target>
        <button
          type="button"
          className={kelasIsian('kalender')}
          aria-label={`Buka kalender: ${props.label}`}
          disabled={props.disabled}
          onClick={() => setPicking((open) => !open)}
        >
          <Icon name="kalender" size="s" />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          classNames={{ day: kelasIsian('hari') }}
          ariaLabels={{
            previousMonth: 'Bulan sebelumnya',
            nextMonth: 'Bulan berikutnya',
            previousYear: 'Tahun sebelumnya',
            nextYear: 'Tahun berikutnya',
            previousDecade: 'Sepuluh tahun sebelumnya',
            nextDecade: 'Sepuluh tahun berikutnya',
          }}
          {...(value !== null && { defaultDate: value })}
          value={value}
          onChange={pick}
        />
      </Popover.Dropdown>
    </Popover>
  );

  return (
    <TextInput
      classNames={rupaIsian}
      {...toInputProps({ ...props, error: props.error ?? problem })}
      value={draft ?? (value === null ? '' : formatTanggalPendek(value))}
      placeholder="hari-bulan-tahun"
      autoComplete="off"
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
      rightSectionWidth={48}
      rightSection={calendar}
    />
  );
}

function findProblem(draft: string): string | undefined {
  const read = readTanggal(draft);
  if (read.hasil === 'tidak_ada') return 'Tanggal ini tidak ada di kalender. Tulis seperti 12-11-2026.';
  // Half a date is no mistake yet: speak only when it is as long as one.
  if (read.hasil === 'tidak_terbaca' && draft.trim().length >= 10) return 'Tulis tanggal seperti 12-11-2026.';
  return undefined;
}

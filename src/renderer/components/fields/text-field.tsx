import { Checkbox, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import { type FieldProps, kelasIsian, rupaIsian, toInputProps } from './field-look.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** Digits only on the screen keyboard: NIK, RT, number of a letter. */
  readonly numeric?: boolean | undefined;
}

function useAutoFocus<E extends HTMLElement>(wanted: boolean | undefined): React.RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted === true) element.current?.focus();
  }, [wanted]);
  return element;
}

function textProps(props: TextFieldProps): object {
  return {
    ...toInputProps(props),
    value: props.value,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => props.onChange(event.currentTarget.value),
    ...(props.onBlur !== undefined && { onBlur: props.onBlur }),
    ...(props.placeholder !== undefined && { placeholder: props.placeholder }),
    ...(props.maxLength !== undefined && { maxLength: props.maxLength }),
    ...(props.numeric === true && { inputMode: 'numeric' }),
  };
}

/** One line of text. */
export function TextField(props: TextFieldProps): JSX.Element {
  const element = useAutoFocus<HTMLInputElement>(props.autoFocus);
  return <TextInput ref={element} classNames={rupaIsian} spellCheck={false} {...textProps(props)} />;
}

/** Several lines of text: notes, addresses. */
export function TextAreaField({ rows = 3, ...props }: TextFieldProps & { readonly rows?: number }): JSX.Element {
  const element = useAutoFocus<HTMLTextAreaElement>(props.autoFocus);
  return (
    <Textarea
      ref={element}
      classNames={rupaIsian}
      minRows={rows}
      rows={rows}
      spellCheck={false}
      {...textProps(props)}
    />
  );
}

/** A passphrase, with an eye that shows it. */
export function PasswordField(props: TextFieldProps): JSX.Element {
  const element = useAutoFocus<HTMLInputElement>(props.autoFocus);
  return (
    <PasswordInput
      ref={element}
      classNames={{ ...rupaIsian, innerInput: kelasIsian('dalam'), visibilityToggle: kelasIsian('mata') }}
      visibilityToggleButtonProps={{ 'aria-label': 'Tampilkan kata sandi', tabIndex: 0 }}
      {...textProps(props)}
    />
  );
}

export interface CheckFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Has the focus when the dialog around it opens. */
  readonly autoFocus?: boolean;
}

/** Yes or no. */
export function CheckField(props: CheckFieldProps): JSX.Element {
  const { label, description, checked, onChange, disabled = false, autoFocus = false } = props;
  return (
    <Checkbox
      classNames={{ root: kelasIsian('centang'), input: kelasIsian('kotak'), label: kelasIsian('teks') }}
      iconColor="var(--on-accent)"
      label={label}
      {...(description !== undefined && { description })}
      {...(autoFocus && { 'data-autofocus': true })}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

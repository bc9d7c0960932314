import { bindClasses } from '../class-names.ts';
import gaya from './fields.module.css';

export const kelasIsian = bindClasses(gaya);

/** Class names that every field hands to Mantine, so that all look and measure the same. */
export const rupaIsian = {
  root: kelasIsian('root'),
  label: kelasIsian('label'),
  description: kelasIsian('description'),
  error: kelasIsian('error'),
  input: kelasIsian('input'),
};

/** What every field has in common. */
export interface FieldProps {
  readonly label: string;
  /** A hint below the label: how to write it, an example. */
  readonly description?: string | undefined;
  /** What is wrong and what to do; marks the field. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly name?: string | undefined;
  readonly autoFocus?: boolean | undefined;
}

/** The attributes of Mantine's input for these props; absent ones are left out. */
export function toInputProps(props: FieldProps): {
  label: string;
  description?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  name?: string;
  'data-autofocus'?: boolean;
} {
  return {
    label: props.label,
    ...(props.description !== undefined && { description: props.description }),
    ...(props.error !== undefined && { error: props.error }),
    ...(props.required !== undefined && { required: props.required }),
    ...(props.disabled !== undefined && { disabled: props.disabled }),
    ...(props.name !== undefined && { name: props.name }),
    ...(props.autoFocus === true && { 'data-autofocus': true }),
  };
}

import { UnstyledButton } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, JSX, ReactNode } from 'react';
import gaya from './button.module.css';
import { bindClasses } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

const kelas = bindClasses(gaya);

interface ButtonLook {
  /** `primary`: the one next thing of the screen; `plain`: the rest; `quiet`: cancel and the like. */
  readonly variant?: 'primary' | 'plain' | 'quiet';
  /** Key printed on the button. Bind it with `useKeys`; the button only shows it. */
  readonly kbd?: string | undefined;
  readonly icon?: IconName | undefined;
  /** 44 px instead of 48, for buttons inside table rows. */
  readonly compact?: boolean;
  /** Spreads over the width it is given. */
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

function lookClass({ variant = 'plain', compact = false, wide = false }: ButtonLook): string {
  return kelas('tombol', variant, compact && 'compact', wide && 'wide');
}

function ButtonFace({ icon, kbd, children }: ButtonLook): JSX.Element {
  return (
    <>
      {icon !== undefined && <Icon name={icon} size="s" />}
      <span>{children}</span>
      {kbd !== undefined && <Kbd keys={kbd} />}
    </>
  );
}

export interface ButtonProps
  extends ButtonLook,
    Omit<ComponentPropsWithRef<'button'>, 'children' | 'className' | 'style'> {
  /** Work is under way: the button stays in place and cannot be pressed again. */
  readonly busy?: boolean;
}

/** A button of 48 px with its key on it. */
export function Button({
  variant,
  kbd,
  icon,
  compact,
  wide,
  busy = false,
  children,
  ...rest
}: ButtonProps): JSX.Element {
  const look = { ...(variant && { variant }), ...(compact && { compact }), ...(wide && { wide }) };
  return (
    <UnstyledButton
      type="button"
      {...rest}
      className={lookClass(look)}
      aria-keyshortcuts={kbd?.replace('Ctrl', 'Control')}
      aria-busy={busy || undefined}
      disabled={rest.disabled === true || busy}
    >
      <ButtonFace icon={icon} kbd={kbd}>
        {children}
      </ButtonFace>
    </UnstyledButton>
  );
}

interface AnchorProps extends ButtonLook, Omit<ComponentPropsWithRef<'a'>, 'children' | 'className' | 'style'> {}

function AnchorButton({ variant, kbd, icon, compact, wide, children, ...rest }: AnchorProps): JSX.Element {
  const look = { ...(variant && { variant }), ...(compact && { compact }), ...(wide && { wide }) };
  return (
    <a {...rest} className={lookClass(look)} aria-keyshortcuts={kbd?.replace('Ctrl', 'Control')}>
      <ButtonFace icon={icon} kbd={kbd}>
        {children}
      </ButtonFace>
    </a>
  );
}

/** A link of the router that looks like a button: `<ButtonLink to="/usulan/impor" variant="primary">`. */
export const ButtonLink = createLink(AnchorButton);

import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import 'dayjs/locale/id';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { JSX } from 'react';
import { createAppRouter } from './router.tsx';
import { createQueryClient } from './rpc/query-client.ts';
import { tampilan, theme } from './theme/theme.ts';

const queryClient = createQueryClient();
const router = createAppRouter();

/** Everything that screens find around them: theme, dates in Indonesian, queries, notices, routes. */
export function App(): JSX.Element {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={tampilan}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <Notifications position="top-center" limit={3} transitionDuration={0} />
          <RouterProvider router={router} />
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

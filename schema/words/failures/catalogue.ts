import { REQUEST_FAILURES } from './requests.ts';

/** Every failure by its id. A new room adds its own file and one line here. */
export const FAILURES = { ...REQUEST_FAILURES } as const;

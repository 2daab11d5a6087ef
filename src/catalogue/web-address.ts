import { z } from 'zod';

/** An address that a page may link to: `z.url()` alone takes `javascript:` too. */
export const webAddress = () => z.url({ protocol: /^https?$/ });

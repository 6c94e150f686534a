import * as z from 'zod/mini';

// Zod's probe for `eval` would be a violation of the content security policy.
z.config({ jitless: true });

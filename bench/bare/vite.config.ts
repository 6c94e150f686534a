import { defineConfig } from 'vite';
import { readSecurityHeaders } from '../../server/security-headers.ts';

/** Served as the product is: for some of these headers a browser starts another process, which takes it 30 ms. */
export default defineConfig({ preview: { headers: readSecurityHeaders() } });

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * Headers that tell a browser what pages of this server may do: run this server's scripts and talk to this server, and
 * nothing else.
 */
export function secure(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // Mantine and Recharts set sizes and colours in style attributes.
        'style-src': ["'self'", "'unsafe-inline'"],
        // Charts are saved as pictures by way of data: and blob: addresses.
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    // Whether the whole domain speaks HTTPS only is for the proxy that ends TLS to say.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

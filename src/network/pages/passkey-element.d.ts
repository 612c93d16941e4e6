import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'passkey-button': HTMLAttributes;
    }
  }
}

import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'code-search': HTMLAttributes;
      'draft-keeper': HTMLAttributes;
      'live-progress': HTMLAttributes;
      'quick-exit': HTMLAttributes;
      'table-keys': HTMLAttributes;
    }
  }
}

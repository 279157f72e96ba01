const mebibyte = 1024 * 1024;

/** Sizes past which a call is refused instead of taking the app down with it. Bytes. */
export const sizeLimits = {
  planFile: 256 * mebibyte,
  table: 128 * mebibyte,
  export: 256 * mebibyte,
  snapshot: 256 * mebibyte,
} as const;

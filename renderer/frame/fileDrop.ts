/** Someone who can open a file that was dropped on the window. */
export interface FileHandler {
  /** By name only: nothing was read yet. */
  readonly accepts: (fileName: string) => boolean;
  readonly open: (file: File) => void | Promise<void>;
}

const handlers = new Set<FileHandler>();

/** Makes a handler known. Gives back the function that withdraws it. */
export function registerFileHandler(handler: FileHandler): () => void {
  handlers.add(handler);
  return () => {
    handlers.delete(handler);
  };
}

/** The first handler that accepts a file of this name, or null. */
export function findFileHandler(fileName: string): FileHandler | null {
  return [...handlers].find((handler) => handler.accepts(fileName)) ?? null;
}

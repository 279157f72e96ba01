import { workspaceIdSchema } from '@shared/ipc/safetyCopies';

/**
 * The name of a workspace's folder: its id with `=` before each capital, in small letters, because
 * macOS and Windows take two names that differ only by case for one.
 */
export function folderNameOf(workspaceId: string): string {
  return workspaceId.replace(/[A-Z]/g, (letter) => `=${letter.toLowerCase()}`);
}

/** The id of the workspace whose folder has this name, or null when it is no such folder. */
export function workspaceIdOf(folderName: string): string | null {
  if (/[A-Z]/.test(folderName)) return null;
  const id = folderName.replace(/=([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return workspaceIdSchema.safeParse(id).success ? id : null;
}

/** Whether a folder was named before capitals were marked, when its name was the id itself. */
export function isFormerName(folderName: string): boolean {
  return /[A-Z]/.test(folderName) && workspaceIdSchema.safeParse(folderName).success;
}

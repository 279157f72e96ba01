import { app } from 'electron';
import { z } from 'zod';
import { launchFile } from './launchFile';

/** What a second copy tells the first: how it was started, unchanged by Chromium. */
const startSchema = z.object({
  argv: z.array(z.string().max(8192)).max(1000),
  workingDirectory: z.string().max(4096),
});

function ownStart(): z.infer<typeof startSchema> {
  return { argv: process.argv, workingDirectory: process.cwd() };
}

/** The plan file this copy was started with, or null. */
export function ownLaunchFile(): string | null {
  const { argv, workingDirectory } = ownStart();
  return launchFile(argv, workingDirectory);
}

/** False when another copy of the app runs on the same data: it has been told, and this one should go. */
export function isFirstInstance(): boolean {
  return app.requestSingleInstanceLock(ownStart());
}

/** Tells of each later copy and of files the operating system wants opened. */
export function onLaterStart(listener: (file: string | null) => void): void {
  app.on('second-instance', (_event, _argv, _workingDirectory, told) => {
    const start = startSchema.safeParse(told);
    const file = start.success ? launchFile(start.data.argv, start.data.workingDirectory) : null;
    listener(file);
  });
  // macOS: a double click in the Finder, or a drop on the dock.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    listener(file);
  });
}

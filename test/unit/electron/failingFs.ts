import { promises as nodeFs } from 'node:fs';
import type { WritingFs } from '@electron/files/atomicWrite';

export const writingSteps = ['open', 'write', 'sync', 'copyFile', 'rename'] as const;
export type WritingStep = (typeof writingSteps)[number];

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code });
}

/** The real file system, except that one step of a write fails, the write itself half done. */
export function failingFs(step: WritingStep, code: string): WritingFs {
  const fail = (): Promise<never> => Promise.reject(failure(code));
  return {
    lstat: nodeFs.lstat,
    realpath: nodeFs.realpath,
    unlink: nodeFs.unlink,
    copyFile: step === 'copyFile' ? fail : nodeFs.copyFile,
    rename: step === 'rename' ? fail : nodeFs.rename,
    open: async (...given) => {
      if (step === 'open') return fail();
      const handle = await nodeFs.open(...given);
      if (step === 'sync') handle.sync = fail;
      if (step === 'write') {
        handle.writeFile = async () => {
          await handle.write('half of it');
          throw failure(code);
        };
      }
      return handle;
    },
  };
}

import type { LaunchedApp } from '../e2e/launch';

/** In bytes, of the process that shows the window. */
export interface Memory {
  /** What JavaScript holds on to after a garbage collection. */
  readonly heap: number;
  /** The whole process's working set, with the pages it shares with Electron's other processes. */
  readonly process: number;
}

/** Collects garbage, then measures. */
export async function measureMemory({ app, window }: LaunchedApp): Promise<Memory> {
  const devtools = await window.context().newCDPSession(window);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  const kibibytes = await app.evaluate(({ app: electron, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    const metric = electron.getAppMetrics().find((each) => each.pid === pid);
    return metric?.memory.workingSetSize ?? NaN;
  });
  return { heap: usedSize, process: kibibytes * 1024 };
}

import { app } from 'electron';

/**
 * Switches off what Chromium does on the network of its own accord. Must run before the app is
 * ready. Names resolve to nothing, so that even what no handler sees has nowhere to go.
 */
export function silenceChromium(isDevServer: boolean): void {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  if (!isDevServer) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

const extension = '.partnerscape.json';

/** A file name made of a plan's name, without what some systems refuse. */
export function suggestFileName(planName: string): string {
  const safe = planName
    .replace(/[/\\:*?"<>|]|\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, 120)
    .trim();
  return `${safe === '' ? 'Plan' : safe}${extension}`;
}

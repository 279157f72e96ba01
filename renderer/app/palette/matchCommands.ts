import { foldTerm } from './partnerIndex';

/** What is searched of a command. */
export interface SearchableCommand {
  readonly title: string;
  readonly keywords: readonly string[];
}

function score(command: SearchableCommand, words: readonly string[], query: string): number {
  const title = foldTerm(command.title);
  const titleWords = title.split(/[\s:,“”]+/);
  const others = command.keywords.map(foldTerm);
  // 'Go to Roadmap' is what 'roadmap' means, before 'Roadmap: show weeks'.
  // What stands behind a colon is what the command is about now: 'Undo: Add map Benelux'.
  const isMeant = title.endsWith(` ${query}`) && !title.includes(': ');
  let total = isMeant ? 11 : title.startsWith(query) ? 10 : 0;
  for (const word of words) {
    if (titleWords.some((candidate) => candidate.startsWith(word))) total += 4;
    else if (others.some((candidate) => candidate.startsWith(word))) total += 3;
    else if (title.includes(word)) total += 1;
    else return 0;
  }
  return total;
}

/** The commands a query means, best first: every word must be found in title or keywords. */
export function matchCommands<Item extends SearchableCommand>(
  commands: readonly Item[],
  query: string,
  limit: number,
): readonly Item[] {
  const wanted = foldTerm(query.trim());
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return commands.slice(0, limit);
  return commands
    .map((command) => ({ command, score: score(command, words, wanted) }))
    .filter((candidate) => candidate.score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map((candidate) => candidate.command);
}

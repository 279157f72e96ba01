import type { Document } from '@shared/document/document';
import type { Partner } from '@shared/model/partner';
import { actorHueOf } from '@shared/partners/actorHue';
import type { ActorHue } from '@shared/partners/actorHue';
import type { TFunction } from 'i18next';
import type { Command } from '../../frame/command';
import { allCommands } from '../../frame/commandRegistry';
import { isAvailable, whyNot } from '../../frame/runCommand';
import { matchCommands } from './matchCommands';
import { PartnerIndex } from './partnerIndex';

/** One line of the palette. */
export type Result =
  | {
      readonly type: 'partner';
      readonly id: string;
      readonly title: string;
      readonly detail: string;
      readonly hue: ActorHue;
    }
  | {
      readonly type: 'command';
      readonly id: string;
      readonly title: string;
      readonly detail: string;
      readonly keywords: readonly string[];
      readonly command: Command;
      /** Why it cannot be given now; null when it can be. */
      readonly whyNot: string | null;
    };

export interface ResultGroup {
  readonly id: 'recent' | 'partners' | 'commands' | 'notNow';
  readonly results: readonly Result[];
}

const mostPartners = 8;
const mostCommands = 10;
const index = new PartnerIndex();

function partnerResult(document: Document, partner: Partner): Result {
  const kind = document.partnerKind.get(partner.partnerKindId ?? '');
  return {
    type: 'partner',
    id: partner.id,
    title: partner.name,
    detail: kind?.name ?? '',
    hue: actorHueOf(document, partner),
  };
}

type CommandResult = Extract<Result, { type: 'command' }>;

function commandResults(t: TFunction): readonly CommandResult[] {
  return allCommands()
    .filter((command) => command.id !== 'view.palette')
    .map((command): CommandResult => {
      const reason = whyNot(command, t);
      return {
        type: 'command',
        id: command.id,
        title: command.title(t),
        detail: reason ?? t(`frame.command.group.${command.group}`),
        keywords: command.keywords ?? [],
        command,
        whyNot: reason,
      };
    })
    .filter(({ command, whyNot: reason }) => reason !== null || isAvailable(command));
}

function recentResults(
  document: Document,
  recent: readonly string[],
  commands: readonly CommandResult[],
): readonly Result[] {
  return recent.flatMap((id): readonly Result[] => {
    const partner = document.partner.get(id);
    if (partner !== undefined) return [partnerResult(document, partner)];
    const command = commands.find((candidate) => candidate.id === id);
    return command === undefined ? [] : [command];
  });
}

/** What the palette shows for a query; for none, what was chosen lately and everything there is. */
export function paletteResults(
  document: Document,
  query: string,
  recent: readonly string[],
  t: TFunction,
): readonly ResultGroup[] {
  const all = commandResults(t);
  const commands = all.filter((result) => result.whyNot === null);
  const notNow = all.filter((result) => result.whyNot !== null);
  if (query.trim() === '') {
    const lately = recentResults(document, recent, commands).slice(0, 5);
    const ids = new Set(lately.map((result) => result.id));
    return withoutEmpty([
      { id: 'recent', results: lately },
      { id: 'commands', results: commands.filter((command) => !ids.has(command.id)) },
      { id: 'notNow', results: notNow },
    ]);
  }
  index.follow(document.partner);
  const meant = matchCommands(commands, query, mostCommands);
  const later = matchCommands(notNow, query, mostCommands);
  // Somebody who typed the word of a command has not misspelt a partner.
  const partners = index
    .search(query, mostPartners, meant.length + later.length === 0)
    .map((partner) => partnerResult(document, partner));
  return withoutEmpty([
    { id: 'partners', results: partners },
    { id: 'commands', results: meant },
    { id: 'notNow', results: later },
  ]);
}

function withoutEmpty(groups: readonly ResultGroup[]): readonly ResultGroup[] {
  return groups.filter((group) => group.results.length > 0);
}

import { visit } from 'jsonc-parser';
import type { PlanFileRefusal } from './refusal';

/** Deeper JSON than this is no plan of ours; a record is five levels deep at most. */
const depthLimit = 64;
/** In UTF-16 units. A plan of 10,000 partners is about 20 million. */
const sizeLimit = 256 * 1024 * 1024;

const megabyte = 1024 * 1024;

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: PlanFileRefusal };

/** Parses text from outside as JSON, and says by line and column why it cannot. Never throws. */
export function parseJsonText(text: string): ParsedJson {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.length > sizeLimit) {
    const megabytes = Math.ceil(body.length / megabyte);
    return refuse({ code: 'too-large', megabytes, limitMegabytes: sizeLimit / megabyte });
  }
  if (body.trim() === '') return refuse({ code: 'empty' });
  if (body.includes('\u0000')) return refuse({ code: 'binary' });
  const deepAt = firstTooDeep(body);
  if (deepAt !== null) {
    return refuse({ code: 'too-deep', line: positionOf(body, deepAt).line, limit: depthLimit });
  }
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    return refuse(notJson(body));
  }
}

function refuse(refusal: PlanFileRefusal): ParsedJson {
  return { ok: false, refusal };
}

function notJson(text: string): PlanFileRefusal {
  if (!/^\s*[[{]/.test(text)) return { code: 'not-a-plan-file' };
  const offset = firstFault(text);
  return { code: 'not-json', ...positionOf(text, offset), truncated: isEnd(text, offset) };
}

/** Where a text that is no JSON stops being it. */
export function jsonFaultAt(text: string): { readonly line: number; readonly column: number } {
  return positionOf(text, firstTooDeep(text) ?? firstFault(text));
}

/** The engine's own parser names no place for some faults, hence a second reading. */
function firstFault(text: string): number {
  let first = text.length;
  visit(
    text,
    {
      onError: (_code, offset) => {
        first = Math.min(first, offset);
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return first;
}

/** Whether nothing but an unfinished value follows: the mark of a file that was cut off. */
function isEnd(text: string, offset: number): boolean {
  const rest = text.slice(offset).trimEnd();
  return rest === '' || /^"[^"]*$/.test(rest) || /^[a-z0-9.+-]*$/i.test(rest);
}

/** Line and column, both counted from 1. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** The offset at which brackets are nested deeper than allowed, or null. */
function firstTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > depthLimit) return index;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return null;
}

/** Longer texts are seldom the same in two records. */
const longest = 64;

/**
 * Keeps each text once. Every record that is read from a file brings texts of its own, though most
 * are those of others: the ids it refers to, instants, values of lists. In a plan of 5,000 partners
 * they were half of all texts.
 */
export class SharedTexts {
  private readonly known = new Map<string, string>();

  /** Replaces the texts in the fields of a raw record by equal ones that were seen before. */
  share(record: unknown): void {
    if (typeof record !== 'object' || record === null) return;
    for (const [field, value] of Object.entries(record)) {
      if (typeof value !== 'string' || value.length > longest) continue;
      const known = this.known.get(value);
      if (known === undefined) this.known.set(value, value);
      else Reflect.set(record, field, known);
    }
  }
}

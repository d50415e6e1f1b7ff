/** Names that a scenario gives to things: persons, documents, and whatever its steps save. `${label}` stands for the value. */
import { CURRENCIES } from '@app/alliance';

/** A label that nothing has been put under, or that cannot be put where it is. */
export class LabelError extends Error {}

const WHOLE = /^\$\{([A-Za-z][\w-]*)\}$/;
const WITHIN = /\$\{([A-Za-z][\w-]*)\}/g;
const MONEY = new RegExp(`^(${CURRENCIES.join('|')}) (-?)(\\d{1,13})(?:\\.(\\d\\d))?$`);

export class Labels {
  private readonly values = new Map<string, unknown>();

  /** What is put under a label again takes the place of what was there. */
  put(label: string, value: unknown): void {
    this.values.set(label, value);
  }

  get(label: string): unknown {
    if (!this.values.has(label)) throw new LabelError(`nothing has been put under the label ${label}`);
    return this.values.get(label);
  }

  /** A value of the file with its labels replaced, also in the names of members, and amounts like `EUR 350000.00` written out. */
  resolve(value: unknown): unknown {
    if (typeof value === 'string') return this.resolveText(value);
    if (Array.isArray(value)) return value.map((item) => this.resolve(item));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [this.within(key), this.resolve(item)]));
    }
    return value;
  }

  private resolveText(text: string): unknown {
    const [, whole] = WHOLE.exec(text) ?? [];
    if (whole !== undefined) return this.get(whole);
    return amountOf(text) ?? this.within(text);
  }

  private within(text: string): string {
    return text.replaceAll(WITHIN, (_, label: string) => String(this.get(label)));
  }
}

/** An amount as people write it, in minor units; undefined where the text is none. */
export function amountOf(text: string): { readonly currency: string; readonly minor: string } | undefined {
  const [, currency, sign = '', units = '', cents = '00'] = MONEY.exec(text) ?? [];
  if (currency === undefined) return undefined;
  const minor = String(BigInt(units) * 100n + BigInt(cents));
  return { currency, minor: minor === '0' ? minor : `${sign}${minor}` };
}

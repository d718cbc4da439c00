import type { Decimal } from '../../model/decimal.ts';
import { type Scaled, scaledOf } from './data.ts';

/** Up to here numbers are added as numbers, which costs nothing; both sides together stay exact. */
const SMALL = 2 ** 51;

/** An exact sum of decimals. */
export class Sum {
  private small = 0;
  private large = 0n;

  add(value: Decimal): void {
    const number = Number(value);
    if (number > -SMALL && number < SMALL) {
      this.small += number;
      if (this.small > -SMALL && this.small < SMALL) return;
      this.large += BigInt(this.small);
      this.small = 0;
    } else {
      this.large += value;
    }
  }

  get total(): Scaled {
    return scaledOf(this.large + BigInt(this.small));
  }
}

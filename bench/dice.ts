/** Chance from a seed, so that a run can be told to another person. */
export interface Dice {
  /** 0 ≤ x < 1. */
  roll(): number;
  chance(probability: number): boolean;
  /** @throws Error for an empty list */
  pick<T>(from: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** mulberry32, by Tommy Ettinger; public domain. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(roll() * from.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  return {
    roll,
    chance: (probability) => roll() < probability,
    pick,
    shuffle(list) {
      const rest = [...list];
      const shuffled = [];
      while (rest.length > 0) {
        const one = pick(rest);
        rest.splice(rest.indexOf(one), 1);
        shuffled.push(one);
      }
      return shuffled;
    },
  };
}

/** Runs tasks of one key one after another, and tasks of different keys side by side. */
export interface KeyedQueue {
  /** What the task returns or throws. A failed task does not hold up the next. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/**
 * Two deliveries about one issue (opened, then quickly edited) must not both find that there is no comment yet. One
 * process is enough for that here; several processes need the store's lock.
 */
export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    async run(key, task) {
      const previous = tails.get(key) ?? Promise.resolve();
      const result = previous.then(task);
      const tail = result.catch(() => undefined);
      tails.set(key, tail);
      try {
        return await result;
      } finally {
        if (tails.get(key) === tail) tails.delete(key);
      }
    },
  };
}

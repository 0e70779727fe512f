export interface Ring<T> {
  push(item: T): void;
  /** What is kept, oldest first. */
  all(): readonly T[];
  clear(): void;
}

export function createRing<T>(size: number): Ring<T> {
  let items: T[] = [];
  let next = 0;
  return {
    push(item) {
      if (size === 0) return;
      if (items.length < size) items.push(item);
      else {
        items[next] = item;
        next = (next + 1) % size;
      }
    },
    all: () => [...items.slice(next), ...items.slice(0, next)],
    clear() {
      items = [];
      next = 0;
    },
  };
}

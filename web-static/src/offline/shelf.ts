import { shelfName, type Store } from "../drafts";

const THINGS = "things";
const opened = new Map<string, Promise<IDBDatabase>>();

/** What lies there under that name; nothing where the browser keeps nothing. */
export async function take<T>(store: Store, key: string): Promise<T | undefined> {
  return (await within(store, "readonly", (shelf) => shelf.get(key))) as T | undefined;
}

export async function everything<T>(store: Store): Promise<T[]> {
  return ((await within(store, "readonly", (shelf) => shelf.getAll())) ?? []) as T[];
}

/** The same with their names. */
export async function named<T>(store: Store): Promise<[string, T][]> {
  const keys = ((await within(store, "readonly", (shelf) => shelf.getAllKeys())) ?? []) as string[];
  const values = await everything<T>(store);
  return keys.length === values.length ? keys.map((key, at) => [key, values[at]!]) : [];
}

export async function lay(store: Store, key: string, value: unknown): Promise<void> {
  await within(store, "readwrite", (shelf) => shelf.put(value, key));
}

export async function remove(store: Store, key: string): Promise<void> {
  await within(store, "readwrite", (shelf) => shelf.delete(key));
}

/** Whatever goes wrong here costs a copy and nothing else. */
async function within<T>(store: Store, mode: IDBTransactionMode, act: (shelf: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  if (typeof indexedDB === "undefined") return undefined;
  try {
    const database = await shelf(shelfName(store));
    return await answered(act(database.transaction(THINGS, mode).objectStore(THINGS)));
  } catch {
    return undefined;
  }
}

function shelf(name: string): Promise<IDBDatabase> {
  const known = opened.get(name) ?? open(name);
  opened.set(name, known);
  return known;
}

async function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(THINGS);
  const database = await answered(request);
  // Whoever signs out empties it: what holds it open would keep it there.
  database.onversionchange = () => {
    database.close();
    opened.delete(name);
  };
  return database;
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

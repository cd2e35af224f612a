/** What can be reported from outside: what has an address of its own. */
export interface Told {
  kind: "thread" | "post";
  id: number;
}

const THREAD = /^\/threads\/([1-9]\d{0,15})$/;
const POST = /^#post-([1-9]\d{0,15})$/;

/** What stands at an address of this school, as people copy it: whole, or from its path on; null for anything else. */
export function toldBy(address: string, origin: string): Told | null {
  const url = parsed(address.trim(), origin);
  const thread = url?.origin === origin ? THREAD.exec(url.pathname.replace(/(.)\/$/, "$1")) : null;
  if (!url || !thread) return null;
  const post = POST.exec(url.hash);
  return post ? { kind: "post", id: Number(post[1]) } : { kind: "thread", id: Number(thread[1]) };
}

function parsed(address: string, origin: string): URL | null {
  if (!address) return null;
  try {
    // "school.example/threads/7", as some browsers show it, has no scheme.
    const bare = address.startsWith(new URL(origin).host) ? `${new URL(origin).protocol}//${address}` : address;
    return new URL(bare, origin);
  } catch {
    return null;
  }
}

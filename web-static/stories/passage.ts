import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** The way to the server, which can be cut; and behind it the server may seem to be of a newer build, or without a worker. */
export class Passage {
  newer = false;
  withdrawn = false;
  private server: Server | undefined;
  private port = 0;
  private readonly lines = new Set<Socket>();

  constructor(private readonly to: string) {}

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const server = createServer((from, answer) => this.pass(from, answer));
    server.on("connection", (line) => {
      this.lines.add(line);
      line.on("close", () => this.lines.delete(line));
    });
    this.server = server;
    await new Promise<void>((ready) => server.listen(this.port, "127.0.0.1", ready));
    this.port = (server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.server?.close(done));
    for (const line of this.lines) line.destroy();
    await closed;
  }

  private pass(from: IncomingMessage, answer: ServerResponse) {
    const url = new URL(from.url ?? "/", this.to);
    if (this.withdrawn && url.pathname === "/offline.js") url.pathname = "/withdrawn.js";
    if (this.newer) url.pathname = url.pathname.replace(/^(\/assets\/site-[\w-]+)-newer\./, "$1.");
    else if (url.pathname.includes("-newer.")) return void answer.writeHead(404).end();
    const headers = { ...from.headers, host: url.host, "accept-encoding": "identity" };
    // What the browser has is of the older build.
    if (this.newer) delete headers["if-none-match"];
    if (from.headers.origin) Object.assign(headers, { origin: this.to });
    const onward = request(url, { method: from.method, headers }, (reply) => this.hand(url, reply, answer));
    onward.on("error", () => answer.destroy());
    answer.on("close", () => onward.destroy());
    from.pipe(onward);
  }

  /** A newer build names its parts otherwise, wherever they are named. */
  private hand(url: URL, reply: IncomingMessage, answer: ServerResponse) {
    const written = /html|javascript/.test(reply.headers["content-type"] ?? "") && !url.pathname.startsWith("/api/");
    if (!this.newer || !written) {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      return void reply.pipe(answer);
    }
    const pieces: Buffer[] = [];
    reply.on("data", (piece: Buffer) => pieces.push(piece));
    reply.on("end", () => {
      const text = Buffer.concat(pieces).toString().replace(/(site-[\w-]{8})\.(js|css)/g, "$1-newer.$2").replace(/"build":"(\w+)"/, '"build":"$1x"');
      const { "content-length": _, etag: __, ...rest } = reply.headers;
      answer.writeHead(reply.statusCode ?? 502, rest).end(text);
    });
  }
}

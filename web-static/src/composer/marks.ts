/** A text with what is selected in it. */
export interface Written {
  text: string;
  start: number;
  end: number;
}

/** A change of a text: what stands from `from` to `to` becomes `put`, and then `start` to `end` is selected. */
export interface Change {
  from: number;
  to: number;
  put: string;
  start: number;
  end: number;
}

export type MarkName = "bold" | "italic" | "code" | "block" | "link" | "list" | "quote";

/** What a button of the toolbar does to the text; pressed again it takes its marks away. */
export function marked(name: MarkName, written: Written, placeholder = ""): Change {
  switch (name) {
    case "bold": return around(written, "**", placeholder);
    case "italic": return around(written, "*", placeholder);
    case "code": return around(written, "`", placeholder);
    case "block": return fenced(written);
    case "link": return linked(written, placeholder);
    case "list": return before(written, "- ");
    case "quote": return before(written, "> ");
  }
}

/** Puts a line of its own where the caret is: an image, a quotation. */
export function inserted({ text, start, end }: Written, line: string): Change {
  const above = start === 0 || text[start - 1] === "\n" ? "" : "\n";
  const under = text[end] === "\n" ? "" : "\n";
  const put = above + line + under;
  return { from: start, to: end, put, start: start + put.length, end: start + put.length };
}

export function applied({ text }: Written, change: Change): string {
  return text.slice(0, change.from) + change.put + text.slice(change.to);
}

function around({ text, start, end }: Written, sign: string, placeholder: string): Change {
  const chosen = text.slice(start, end);
  if (text.slice(start - sign.length, start) === sign && text.slice(end, end + sign.length) === sign) {
    return { from: start - sign.length, to: end + sign.length, put: chosen, start: start - sign.length, end: end - sign.length };
  }
  const inside = chosen || placeholder;
  return { from: start, to: end, put: sign + inside + sign, start: start + sign.length, end: start + sign.length + inside.length };
}

function linked({ text, start, end }: Written, placeholder: string): Change {
  const chosen = text.slice(start, end);
  const isAddress = /^https?:\/\/\S+$/.test(chosen);
  const [name, address] = isAddress ? [placeholder, chosen] : [chosen || placeholder, "https://"];
  const at = isAddress ? start + 1 : start + name.length + 3;
  return { from: start, to: end, put: `[${name}](${address})`, start: at, end: at + (isAddress ? name : address).length };
}

function fenced({ text, start, end }: Written): Change {
  const chosen = text.slice(start, end).replace(/\n$/, "");
  const change = inserted({ text, start, end }, `\`\`\`\n${chosen}\n\`\`\``);
  const inside = start + change.put.indexOf("```\n") + 4;
  return { ...change, start: inside, end: inside + chosen.length };
}

function before({ text, start, end }: Written, sign: string): Change {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const lines = text.slice(from, to).split("\n");
  const has = lines.every((line) => line.startsWith(sign));
  const put = lines.map((line) => (has ? line.slice(sign.length) : sign + line)).join("\n");
  return { from, to, put, start: from + (lines.length > 1 ? 0 : put.length), end: from + put.length };
}

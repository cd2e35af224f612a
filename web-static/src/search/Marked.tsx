import "./found.css";

/** A title or an excerpt as the server made it safe: text in which nothing but `mark` stands. */
export function Marked({ html }: { html: string }) {
  return <span class="found" dangerouslySetInnerHTML={{ __html: html }} />;
}

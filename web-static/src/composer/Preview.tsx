import { useEffect, useState } from "preact/hooks";
import { isAbort } from "../api";
import { Prose } from "../parts";
import { t } from "../words";
import { preview } from "../api/forum";

const PAUSE = 350;

/** The very text as it will be stored: the server rendered it. */
export function Preview({ text }: { text: string }) {
  const [html, setHtml] = useState<string>();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (text.trim() === "") return setHtml(undefined);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      preview({}, { body: text }, { signal: stop.signal }).then(({ body }) => {
        setHtml(body.html);
        setLost(false);
      }, (thrown: unknown) => !isAbort(thrown) && setLost(true));
    }, html === undefined ? 0 : PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return (
    <div class="preview" aria-busy={html === undefined && text.trim() !== ""}>
      {lost && <p class="hint">{t("composer.previewLost")}</p>}
      {html === undefined ? <p class="hint">{t("composer.previewEmpty")}</p> : <Prose html={html} />}
    </div>
  );
}

import { Sign } from "../parts";
import { language, t } from "../words";
import type { Attachment } from "../conversation/shapes";
import { CLIP } from "../conversation/signs";

/** Files of a message: pictures are shown, voice notes played in place, all else is fetched. */
export function Files({ of }: { of: readonly Attachment[] }) {
  if (of.length === 0) return null;
  return <ul class="files">{of.map((one) => <li key={one.id}><File of={one} /></li>)}</ul>;
}

function File({ of }: { of: Attachment }) {
  if (of.type.startsWith("audio/")) return <audio class="voice" controls preload="metadata" src={of.url} aria-label={t("chat.voice")} />;
  if (of.type.startsWith("image/")) {
    return (
      <a class="file-picture" href={of.url} target="_blank" rel="noopener">
        <img src={of.thumbnailUrl ?? of.url} alt={of.name} loading="lazy" decoding="async" {...(of.width && of.height ? { width: of.width, height: of.height } : {})} />
      </a>
    );
  }
  return <a class="file" href={of.url} target="_blank" rel="noopener" download={of.name}><Sign drawing={CLIP} small /><span>{of.name}</span><span class="hint">{sizeOf(of.size)}</span></a>;
}

export function sizeOf(bytes: number): string {
  const [value, unit] = bytes < 1_048_576 ? [Math.max(1, Math.round(bytes / 1024)), "kilobyte"] : [bytes / 1_048_576, "megabyte"];
  return new Intl.NumberFormat(language.value, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(value);
}

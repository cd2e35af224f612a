import { freshKey, Problem } from "../api";
import type { Uploaded } from "../thread/shapes";

const ADDRESS = "/api/v1/forum/files";
const LARGEST_SIDE = 2_560;
const SHRUNK = /^image\/(jpeg|png|webp)$/;

/** Sends a file and says how far it is; the browser's fetch cannot tell. */
export function upload(file: File, onProgress: (part: number) => void): Promise<Uploaded> {
  const form = new FormData();
  form.append("file", file, file.name || "image.png");
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open("POST", ADDRESS);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Idempotency-Key", freshKey());
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => failed(new Problem(0, "unreachable"));
    request.onload = () => {
      const answer = read(request.responseText);
      if (request.status === 201) done(answer as unknown as Uploaded);
      else failed(new Problem(request.status, String(answer["type"] ?? "unknown").split("/").pop() ?? "unknown", answer));
    };
    request.send(form);
  });
}

/** A photo as large as a screen needs it; anything else as it is. */
export async function fitted(file: File): Promise<File> {
  if (!SHRUNK.test(file.type) || typeof createImageBitmap !== "function") return file;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = LARGEST_SIDE / Math.max(bitmap.width, bitmap.height);
    if (scale >= 1) return file;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const smaller = await new Promise<Blob | null>((done) => canvas.toBlob(done, file.type, 0.88));
    return smaller && smaller.size < file.size ? new File([smaller], file.name, { type: file.type }) : file;
  } catch {
    return file;
  }
}

/** How a file stands in a text. */
export function inText(file: Uploaded): string {
  const name = file.name.replace(/[[\]\\]/g, "");
  return file.type.startsWith("image/") ? `![${name.replace(/\.\w+$/, "")}](${file.url})` : `[${name}](${file.url})`;
}

function read(text: string): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

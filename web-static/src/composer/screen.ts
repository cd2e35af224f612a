import { useEffect, useState } from "preact/hooks";

export const PHONE = "(max-width: 699px)";
export const WIDE = "(min-width: 1400px)";
export const WORKBENCH = "(min-width: 1100px)";

/** Whether the screen is of that kind, also after it was turned or resized. */
export function useScreen(query: string): boolean {
  const [is, setIs] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const hear = () => setIs(list.matches);
    hear();
    list.addEventListener("change", hear);
    return () => list.removeEventListener("change", hear);
  }, [query]);
  return is;
}

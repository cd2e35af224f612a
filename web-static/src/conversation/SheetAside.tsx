import { SheetPane } from "../sheet/SheetPane";

/** The follow-up sheet beside the conversation. */
export function SheetAside({ id }: { id: number }) {
  return <SheetPane id={id} beside />;
}

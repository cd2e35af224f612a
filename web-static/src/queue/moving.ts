import type { QueueItem } from "./rows";

/** What every dialog that moves an item is given. */
export interface MoveProps {
  item: QueueItem;
  /** Told in words what was done. */
  onMoved: (says: string) => void;
  onClose: () => void;
}

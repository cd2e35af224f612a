import { SeeTheirs } from "./SeeTheirs";

/** What staff alone have on a member's page; a part of the program of its own, so that nobody else fetches it. */
export default function OfMember({ of }: { of: { id: number; displayName: string } }) {
  return <SeeTheirs of={of} />;
}

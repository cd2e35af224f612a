import type { ComponentType } from "preact";
import { match } from "./router";
import { worded } from "./words";

/** What a page is given: the values of the `:names` in its path. */
export type Names = Record<string, string>;
type Page = ComponentType<{ names: Names }>;

export interface Route {
  path: string;
  load: () => Promise<{ default: Page }>;
  /** Shown without signing in, and without the frame. */
  open?: boolean;
  /** For members who are shut out as well; everything else leads them to why they are. */
  shut?: boolean;
  /** The place of the frame that this page belongs to. */
  place?: PlaceName;
}

export type PlaceName = "home" | "spaces" | "ask" | "queue" | "help" | "messages" | "moderation" | "notifications" | "staff";

/** Every page and its path; each is fetched when first gone to. */
export const ROUTES: readonly Route[] = [
  { path: "/sign-in", open: true, load: () => import("./signin/SignInPage") },
  { path: "/join", open: true, load: () => import("./signin/JoinPage") },
  { path: "/reset", open: true, load: () => import("./signin/ResetPage") },
  { path: "/notices/new", open: true, load: () => worded("rights", import("./outside/NoticePage")) },
  { path: "/notices/confirm", open: true, load: () => worded("rights", import("./outside/ConfirmPage")) },
  { path: "/transparency", open: true, load: () => worded("rights", import("./figures/FiguresPage")) },
  { path: "/unsubscribe", open: true, load: () => worded("channel", import("./unsubscribe/UnsubscribePage")) },
  { path: "/", place: "home", load: () => import("./home/HomePage") },
  { path: "/queue", place: "queue", load: () => worded("queue", import("./queue/QueuePage")) },
  { path: "/spaces", place: "spaces", load: () => import("./space/SpacesPage") },
  { path: "/spaces/:slug", place: "spaces", load: () => import("./space/SpacePage") },
  { path: "/ask", place: "ask", load: () => worded("search", import("./ask/AskPage")) },
  { path: "/search", load: () => worded("search", import("./search/SearchPage")) },
  { path: "/help", place: "help", load: () => import("./help/HelpPage") },
  { path: "/promises", load: () => import("./promise/PromisesPage") },
  { path: "/threads/:id", place: "spaces", load: () => import("./thread/ThreadPage") },
  { path: "/messages", place: "messages", load: () => worded("private", import("./messages/MessagesPage")) },
  { path: "/notifications", place: "notifications", load: () => worded("notification", import("./notification/NotificationsPage")) },
  { path: "/members/:handle", load: () => import("./member/MemberPage") },
  { path: "/staff/members", place: "staff", load: () => worded("staff", import("./staff/MembersPage")) },
  { path: "/staff/invitations", place: "staff", load: () => worded("staff", import("./staff/InvitationsPage")) },
  { path: "/staff/cohorts", place: "staff", load: () => worded("staff", import("./staff/CohortsPage")) },
  { path: "/staff/spaces", place: "staff", load: () => worded("staff", import("./staff/SpacesPage")) },
  { path: "/staff/promises", place: "staff", load: () => worded("staff", import("./targets/TargetsPage")) },
  { path: "/staff/mentoring", place: "staff", load: () => worded("private", worded("staff", import("./mentoring/MentoringPage"))) },
  { path: "/follow-up/:id", place: "messages", load: () => worded("private", import("./sheet/SheetPage")) },
  { path: "/students", place: "messages", load: () => worded("private", import("./students/StudentsPage")) },
  { path: "/mentors", place: "messages", load: () => worded("private", import("./students/MentorsPage")) },
  { path: "/sharing", place: "messages", load: () => worded("private", import("./sharing/ProposalsPage")) },
  { path: "/sharing/:id", place: "messages", load: () => worded("private", import("./sharing/ProposalPage")) },
  { path: "/conversations/:id/sharing", place: "messages", load: () => worded("private", import("./sharing/ProposePage")) },
  { path: "/staff/templates", place: "staff", load: () => worded("staff", import("./template/TemplatesPage")) },
  { path: "/staff/openings", place: "staff", load: () => worded("staff", import("./staff/OpeningsPage")) },
  { path: "/staff/search", place: "staff", load: () => worded("staff", import("./searches/SearchesPage")) },
  { path: "/decisions", load: () => worded("rights", import("./rights/RightsPage")) },
  { path: "/decisions/:id", shut: true, load: () => worded("rights", import("./rights/DecisionPage")) },
  { path: "/restricted", shut: true, load: () => worded("rights", import("./shut/ShutPage")) },
  { path: "/moderation", place: "moderation", load: () => judged(import("./review/ReviewPage")) },
  { path: "/moderation/holds", place: "moderation", load: () => judged(import("./holds/HoldsPage")) },
  { path: "/moderation/appeals", place: "moderation", load: () => judged(import("./appeals/AppealsPage")) },
  { path: "/moderation/watched", place: "moderation", load: () => judged(import("./watched/WatchedPage")) },
  { path: "/moderation/prevention", place: "moderation", load: () => judged(import("./prevention/PreventionPage")) },
  { path: "/moderation/rules", place: "moderation", load: () => judged(import("./rules/RulesPage")) },
  { path: "/moderation/audit", place: "moderation", load: () => judged(import("./audit/AuditPage")) },
  { path: "/offline", load: () => import("./offline/OfflinePage") },
  { path: "/settings", load: () => import("./settings/SettingsPage") },
];

/** Moderators speak of reasons with the words of those who report. */
function judged<T>(page: Promise<T>): Promise<T> {
  return worded("report", worded("moderation", page));
}

export function routeOf(path: string): { route: Route; names: Names } | null {
  for (const route of ROUTES) {
    const names = match(route.path, path);
    if (names) return { route, names };
  }
  return null;
}

import { useMemo } from "preact/hooks";
import { countNotices, listNotices, readAllNotices, readNotice } from "../api/notice";
import { useLive } from "../live";
import { useDeed, useLoad, usePages } from "../loading";
import { Ago, Avatar, Button, Empty, Listed, Page, PageTitle } from "../parts";
import { t } from "../words";
import { unparted } from "../words/typography";
import { saying } from "./saying";
import { hrefOf, type MemberNotice } from "./shapes";
import "./notification.css";

/** What the member was told, the latest first; a line is read where it is opened, or wherever its place is read. */
export default function NotificationsPage() {
  const notices = usePages<MemberNotice>("notifications", (after, signal) => listNotices({ ...(after ? { after } : {}) }, undefined, { signal }));
  const unread = useMemo(() => notices.value?.some((one) => one.unread > 0) ?? false, [notices.value]);
  const readAll = useDeed(() => readAllNotices({}));
  const standing = useLoad<{ bounced: boolean }>("bounced", (signal) => countNotices({}, undefined, { signal }));
  useLive((change) => change.topic.startsWith("notice.") && notices.again());
  return (
    <Page>
      <header class="notifications-head">
        <PageTitle title={t("notification.title")} />
        {unread && <Button small busy={readAll.busy} onClick={() => void readAll.run()}>{t("notification.readAll")}</Button>}
      </header>
      {standing.value?.bounced && <p class="notifications-bounced"><a href="/settings#channels">{t("notification.bounced")}</a></p>}
      <Listed of={notices} empty={<Empty>{t("notification.none")}</Empty>}>
        {(items) => <ul class="rows">{items.map((one) => <li key={one.id}><Line of={one} /></li>)}</ul>}
      </Listed>
    </Page>
  );
}

function Line({ of }: { of: MemberNotice }) {
  const read = () => of.unread > 0 && void readNotice({ id: of.id }).catch(() => undefined);
  return (
    <a class={of.unread > 0 ? "notification notification-new" : "notification"} href={hrefOf(of)} onClick={read}>
      <Avatar of={of.by[0]} />
      <span class="notification-words">
        <span class="notification-says">
          {saying(of)}
          {of.unread > 0 && <span class="visually-hidden"> ({t("notification.unread")})</span>}
        </span>
        {of.title && <strong>{unparted(of.title)}</strong>}
        {of.excerpt && <span class="notification-excerpt">{of.excerpt}</span>}
        <span class="facts"><Ago at={of.at} />{of.total > 1 && <span>{t("notification.more", { count: of.total - 1 })}</span>}</span>
      </span>
    </a>
  );
}

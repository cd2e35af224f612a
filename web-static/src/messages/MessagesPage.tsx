import { Empty, Page, PageTitle } from "../parts";
import { t } from "../words";

/** Private messages are not carried yet: says so, and where to ask meanwhile. */
export default function MessagesPage() {
  return (
    <Page>
      <PageTitle title={t("place.messages")} />
      <Empty act={<a href="/ask">{t("place.ask")}</a>}>{t("messages.notYet")}</Empty>
    </Page>
  );
}

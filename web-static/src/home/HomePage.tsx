import { Late, Page, PageTitle } from "../parts";
import { isMentor, me } from "../session";
import { t, worded } from "../words";
import { MentorDesk } from "./MentorDesk";
import { MyQuestions } from "./MyQuestions";
import { WhatIsNew } from "./WhatIsNew";
import "../space/space.css";
import "./home.css";

/** Where the day begins: what is one's turn, then what is new. */
export default function HomePage() {
  const first = me.value?.displayName.split(" ")[0] ?? "";
  return (
    <Page>
      <PageTitle title={t("home.greeting", { name: first })} />
      {isMentor.value && <MentorDesk />}
      <MyQuestions />
      <Late load={inPrivate} />
      <WhatIsNew />
    </Page>
  );
}

/** What is said in private: its part of the program and its words come when the day's page stands. */
function inPrivate() {
  return worded("private", import("./Private"));
}

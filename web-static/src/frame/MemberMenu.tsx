import { Avatar, Count, Icon, Menu, MenuItem, MenuLine } from "../parts";
import { type Theme, theme } from "../look";
import { me, prefer, signOut } from "../session";
import { useDeed } from "../loading";
import { type Key, language, LANGUAGES, t } from "../words";
import { helpShown } from "./ShortcutHelp";
import { counts, morePlaces } from "./places";

const THEMES: readonly { value: Theme; says: Key }[] = [
  { value: "system", says: "theme.system" },
  { value: "light", says: "theme.light" },
  { value: "dark", says: "theme.dark" },
];

/** What concerns the member: their page, settings, language, theme, leaving. */
export function MemberMenu({ named }: { named?: boolean }) {
  const leave = useDeed(signOut);
  const member = me.value;
  if (!member) return null;
  const face = (
    <>
      <Avatar of={member} size="small" />
      {named && <span class="member-face">{member.displayName}</span>}
    </>
  );
  return (
    <Menu face={face} label={t("frame.memberMenu", { name: member.displayName })} towards={named ? "up" : "end"} class="button button-quiet member-button">
      <MenuItem href={`/members/${member.handle}`}><Icon name="person" small />{t("menu.myPage")}</MenuItem>
      <MenuItem href="/settings"><Icon name="settings" small />{t("menu.settings")}</MenuItem>
      <MenuItem href="/decisions"><Icon name="seal" small />{t("menu.decisions")}</MenuItem>
      {!named && morePlaces.value.map((one) => <MenuItem key={one.name} href={one.href}><Icon name={one.icon} small />{t(one.says)}<Count of={counts.value[one.name]} /></MenuItem>)}
      <MenuLine />
      {LANGUAGES.map((one) => (
        <MenuItem key={one} checked={language.value === one} onChoose={() => prefer({ locale: one })}>{t(`language.${one}`)}</MenuItem>
      ))}
      <MenuLine />
      {THEMES.map((one) => (
        <MenuItem key={one.value} checked={theme.value === one.value} onChoose={() => prefer({ theme: one.value })}>{t(one.says)}</MenuItem>
      ))}
      <MenuLine />
      <MenuItem onChoose={() => (helpShown.value = true)}>{t("menu.shortcuts")}</MenuItem>
      <MenuItem onChoose={() => void leave.run()}><Icon name="leave" small />{t("menu.signOut")}</MenuItem>
    </Menu>
  );
}

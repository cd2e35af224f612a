import { useState } from "preact/hooks";
import type { Answered } from "../api";
import { createToken, listTokens, revokeToken } from "../api/people";
import { useDeed, usePages } from "../loading";
import { Ago, Button, Confirm, Copied, Failure, Listed, Section, TextField } from "../parts";
import { t, tx } from "../words";

type Token = Answered<typeof listTokens>["items"][number];

/** Keys for programs that speak in the member's name; each is shown once. */
export function TokensSection() {
  const [name, setName] = useState("");
  const [fresh, setFresh] = useState<string>();
  const [leaving, setLeaving] = useState<Token>();
  const tokens = usePages("tokens", (after, signal) => listTokens(after ? { after } : {}, undefined, { signal }));
  const create = useDeed(async () => {
    const { body } = await createToken({}, { name });
    setFresh(body.token);
    setName("");
    tokens.set((known) => [{ id: body.id, name: body.name, createdAt: body.createdAt, usedAt: null }, ...known]);
  });
  const revoke = useDeed(async (token: Token) => {
    await revokeToken({ id: token.id });
    tokens.set((known) => known.filter((one) => one.id !== token.id));
    setLeaving(undefined);
  });
  return (
    <Section id="tokens" title={t("settings.tokens")}>
      <p class="muted">{t("settings.tokensLead")}</p>
      <form class="form" onSubmit={(event) => { event.preventDefault(); void create.run(); }}>
        <TextField label={t("settings.tokenName")} required maxLength={80} value={name} onValue={setName} />
        {fresh && <Copied label={t("settings.tokenFresh")} hint={t("settings.tokenOnce")} text={fresh} />}
        {create.problem && <Failure problem={create.problem} />}
        <div><Button type="submit" busy={create.busy}>{t("settings.createToken")}</Button></div>
      </form>
      <Listed of={tokens} empty={null}>
        {(items) => <ul class="rows">{items.map((one) => <TokenRow key={one.id} of={one} onRevoke={() => setLeaving(one)} />)}</ul>}
      </Listed>
      {leaving && (
        <Confirm title={t("settings.revokeTitle", { name: leaving.name })} act={t("settings.revoke")} danger busy={revoke.busy} onAct={() => void revoke.run(leaving)} onClose={() => setLeaving(undefined)}>
          <p>{t("settings.revokeSays")}</p>
          {revoke.problem && <Failure problem={revoke.problem} />}
        </Confirm>
      )}
    </Section>
  );
}

function TokenRow({ of, onRevoke }: { of: Token; onRevoke: () => void }) {
  return (
    <li class="setting-row">
      <div>
        <p><strong>{of.name}</strong></p>
        <p class="facts">
          <span>{tx("settings.created", { time: <Ago at={of.createdAt} /> })}</span>
          <span>{of.usedAt ? tx("settings.used", { time: <Ago at={of.usedAt} /> }) : t("settings.neverUsed")}</span>
        </p>
      </div>
      <Button small onClick={onRevoke}>{t("settings.revoke")}</Button>
    </li>
  );
}

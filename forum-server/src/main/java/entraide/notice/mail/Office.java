package entraide.notice.mail;

import entraide.notice.mail.refusal.Refusals;
import entraide.notice.reply.address.ReplyAddresses;
import entraide.platform.Platform;

/** What every mail of notices is made with. */
record Office(Platform platform, Readable readable, Refusals refusals, ReplyAddresses replies) {}

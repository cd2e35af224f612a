// Written by `npm run contracts`; do not edit.
export interface paths {
    "/accompaniments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Mine, newest first: as a student those who accompany me, as a mentor my students. Former ones stay in the list of the student, and of a mentor who was left to read on. What staff ask of others (`member`, `all`) others ask of themselves. */
        get: operations["listAccompaniments"];
        put?: never;
        /** @description Begins one: `mentorId` or `mentorIds`, one of the two. 409 `/problems/accompanied-already` where the student has one in this programme. Staff may give a mentor more students than they said to have time for. */
        post: operations["createAccompaniment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For those who take part, and staff. */
        get: operations["showAccompaniment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Who accompanies from now on. Those who are new read all that was written, those who leave read on what was written until now, or nothing any more: `keepReading`. 409 `/problems/changed-meanwhile` with `current`. */
        put: operations["changeTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Nobody writes in it any more. The student reads all of it on, the mentors as `keepReading` says. 409 `/problems/accompaniment-over` where it has ended. */
        put: operations["endAccompaniment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One's own. */
        get: operations["showCapacity"];
        /** @description How many students one has time for; staff say it of a mentor with `mentorId`. */
        put: operations["setCapacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Of all mentors. */
        get: operations["listCapacities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Who would accompany whom, of the students of a cohort whom nobody accompanies in its programme. Each goes to the mentor who will be least full, within what each said to have time for. Nothing is changed. */
        post: operations["previewAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Does what a preview showed, named by its `version`. 409 `/problems/changed-meanwhile` where that is no longer what would be, with the preview of now as `current`; nothing is done then. */
        post: operations["applyAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Mine, latest activity first, with what is unread in each; `unread` counts what is unread in all of them, on whatever page. Former mentors who read on have theirs as they were when they left. */
        get: operations["listConversations"];
        put?: never;
        /** @description Opens a subject of an accompaniment that the caller takes part in (its student and team read it), or a group with `memberIds` (one to eleven others): one of the two. Into a group one can ask those who accompany (mentors, moderators, staff) and those of one's own cohorts; who accompanies can ask everybody. */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** @description For its readers. */
        get: operations["showConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** @description Oldest first. The last ones; with `before` those just before that `seq`, with `after` those just behind it. `next` is the `seq` with which the list goes on in that direction (`before` when none was asked for); null at the end. */
        get: operations["listMessages"];
        put?: never;
        /** @description Words, files that the caller uploaded to `/files`, or both. A student's word passes the turn to the mentors, a mentor's to the student; an `aside` (a thanks) leaves it where it is. */
        post: operations["writeMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        /** @description The caller has read up to this message. The mark only moves on; others who take part see it. */
        put: operations["markConversationRead"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        /** @description The caller is typing: the others' live streams carry `messaging.typing` with `conversationId` and `memberId`. It is kept nowhere and holds for some seconds; say it again while it lasts. */
        put: operations["sayTyping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/settled": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        /** @description Nobody owes a word until somebody writes again. 409 `/problems/no-turn` for a group. */
        put: operations["settleSubject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/membership": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description The caller leaves a group and reads it no more. 409 `/problems/no-group` for a subject of an accompaniment. */
        delete: operations["leaveConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Staff read a conversation for one hour, and only with a reason. It is written down for ever and said to those who take part by a line in the conversation itself (`kind` opening). */
        post: operations["openConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who of the staff looked into which conversation and why, newest first. */
        get: operations["listOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description That there are conversations which this member reads, between whom and since when, newest first: what staff choose from before they open one with a reason. No word of them, not what they are about, and not whether anybody writes. */
        get: operations["listMemberConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /** @description For those who read its conversation, as after a live event. */
        get: operations["showMessage"];
        put?: never;
        post?: never;
        /** @description Its author takes it back. Its place stays, without a word or a file. */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        /** @description Its author gives it other words, within 15 minutes; what it said before is kept for its readers. 409 `/problems/edit-over` after that, `/problems/changed-meanwhile` with `current` and `yours` where the version is another. */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/messages/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /** @description What it said before, oldest first, for those who read its conversation. */
        get: operations["listMessageRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/context": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /** @description A reported message whole, also when its author deleted it, and the five messages around it. Nothing where it was not reported. That it was read is written down. */
        get: operations["showMessageContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A picture, a PDF, a text, or a voice note (webm, ogg, mp4), 20 MB at most; known by its content. Others read it once a message has it; what none has goes after a day. */
        post: operations["uploadAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        /** @description For whoever put it here, and those who read a message that has it. One range of bytes may be asked for. */
        get: operations["showAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}/thumbnail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        /** @description A small picture of an image. */
        get: operations["showAttachmentThumbnail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Mine, latest first, each with its beginning; 200 at most. */
        get: operations["listMessageDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What it is for: conversation:12, new:7 of an accompaniment, new. */
                key: components["parameters"]["MessageDraftKey"];
            };
            cookie?: never;
        };
        /** @description What was typed last. */
        get: operations["showMessageDraft"];
        /** @description Keeps what is typed. `version` is the one seen last, absent for none; 409 `/problems/changed-meanwhile` with `current` where another device saved since. */
        put: operations["saveMessageDraft"];
        post?: never;
        /** @description Throws it away; with `version` only if nobody saved since. */
        delete: operations["dropMessageDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The follow-up sheet: for the student and their mentors the same bytes. Former mentors who read on get it as it was when they left. */
        get: operations["showSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Changes goal, success test or target date. What others changed meanwhile stays, unless it is the same field. */
        patch: operations["changeSheet"];
        trace?: never;
    };
    "/accompaniments/{id}/sheet/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Puts a step at the end, to be done. */
        post: operations["addStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Changes what is given. A step that moves is no longer stuck. */
        patch: operations["changeStep"];
        trace?: never;
    };
    "/accompaniments/{id}/sheet/steps/{step}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Links what moved the step: a thread, a subject, a file. Whoever follows a link reads what they may read; a link opens nothing. The same link twice is one. */
        post: operations["linkStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/steps/{step}/links/{kind}/{target}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Takes a link away. */
        delete: operations["unlinkStep"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/steps/{step}/stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Says that one is stuck on this step, and gives a question ready to be looked over, in the caller's language. Nothing is asked yet: whoever asks it links the thread to the step afterwards (linkStep). */
        post: operations["stickOnStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A mentor's note. The student reads every one of them. */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description By its author. */
        patch: operations["changeNote"];
        trace?: never;
    };
    "/accompaniments/{id}/sheet/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who changed what and when, newest first. */
        get: operations["listSheetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sheet as it was, rebuilt from its events. */
        get: operations["showSheetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What is different in version `to` from version `from`; 0 is the empty sheet. */
        get: operations["compareSheetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/sheet/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The steps as they came and moved, and how much was done after each, oldest first. */
        get: operations["showTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The student's word of each week, newest first. */
        get: operations["listCheckIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accompaniments/{id}/check-ins/{week}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description The student's word of this week, in their own time; until the week is over it can be put differently. */
        put: operations["putCheckIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The caller's students, those first who need them most: stuck, unsure, overdue, silent, without a goal, then the rest; among equals the longest first. `reason` says all that holds in the caller's language. */
        get: operations["listStudents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Newest first; of a programme those of it and those of none. */
        get: operations["listTemplates"];
        put?: never;
        /** @description What the sheets of a programme begin with; without a programme, of any. */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One. */
        get: operations["showTemplate"];
        /** @description As a whole. Sheets that began with it stay as they are. */
        put: operations["changeTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/templates/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Begins the sheets of all accompanied students of a cohort with it. Sheets that have a goal or steps are skipped, unless `evenIfBegun`: then its steps come behind theirs. With `preview` it only says what would be. */
        post: operations["applyTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description A mentor of an accompaniment proposes to publish words of its student and words of their own as an anonymous question with its answer. Names, mails, phones, amounts, firms, links and handles are masked in the draft. Nothing is published before the student consents. */
        post: operations["proposeSharing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Those that concern the caller, as student or as mentor, newest first. */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For the student and the mentor whom it concerns. */
        get: operations["showProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description The student writes the question, the mentor the answer, both the title and the space. What is written anew is masked as well, but for what was unmasked. 409 `/problems/changed-meanwhile` with `current`. 409 `/problems/proposal-settled` once it is. */
        patch: operations["changeProposal"];
        trace?: never;
    };
    "/proposals/{id}/masks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Hides these words wherever they stand in it. 409 `/problems/proposal-settled` once it is. */
        post: operations["hideInProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/masks/{mask}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description The student shows again what a mask hides, wherever it stands. The ledger says so. 409 `/problems/proposal- settled` once it is. */
        delete: operations["unmaskInProposal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description The student consents to exactly what they saw, and it is published. 409 `/problems/changed-meanwhile` with `current` where it was changed since. 409 `/problems/proposal-settled` once it is. */
        put: operations["consentToProposal"];
        post?: never;
        /** @description The student withdraws it, at any time: the thread goes for everybody and for good. */
        delete: operations["withdrawConsent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description The student declines, or the mentor takes it back. Nothing of the draft is kept. 409 `/problems/proposal- settled` once it is. */
        put: operations["declineProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/proposals/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The ledger: who agreed to which text and when, and took it back when. Oldest first, for the two. */
        get: operations["showConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The team. */
        MentorIds: components["schemas"]["Id"][];
        /** @description Only these; absent for all who said how many they have time for. */
        ChosenMentors: components["schemas"]["Id"][];
        /**
         * @description As what one takes part.
         * @enum {string|null}
         */
        PartySide: "student" | "mentor" | null;
        Accompaniment: {
            id: components["schemas"]["Id"];
            student: components["schemas"]["PersonCard"];
            programme: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            /** @description The team (`until` null), then those who were in it before. */
            mentors: components["schemas"]["Mentoring"][];
            side: components["schemas"]["PartySide"];
            /** @description The caller takes part now and may write. */
            acts: boolean;
            since: components["schemas"]["Instant"];
            /** Format: date-time */
            until: string | null;
            version: number;
        };
        Mentoring: {
            mentor: components["schemas"]["PersonCard"];
            since: components["schemas"]["Instant"];
            /** Format: date-time */
            until: string | null;
            /** @description One who left still reads what was written until then. */
            keepsReading: boolean;
        };
        MentorCapacity: {
            mentor: components["schemas"]["PersonCard"];
            /** @description How many they have time for; null while they have not said. */
            students: number | null;
            /** @description How many they accompany. */
            load: number;
        };
        Assignment: {
            version: string;
            pairs: {
                student: components["schemas"]["PersonCard"];
                mentor: components["schemas"]["PersonCard"];
            }[];
            mentors: {
                mentor: components["schemas"]["PersonCard"];
                capacity: number;
                /** @description How many they accompany now. */
                before: number;
                after: number;
            }[];
            /** @description Those for whom nobody has room. */
            without: components["schemas"]["PersonCard"][];
        };
        /** @description Markdown; may be empty where there are files. */
        MessageBody: string;
        /** @description Files of the caller's own, in the order in which they are shown. */
        MessageFiles: components["schemas"]["Id"][];
        /**
         * @description Who must act next; null for groups.
         * @enum {string|null}
         */
        SubjectTurn: "asker" | "mentor" | "event" | "done" | null;
        Conversation: {
            id: components["schemas"]["Id"];
            subject: string;
            /** @description Null for a group. */
            accompanimentId: number | null;
            /** @description Those who take part now. */
            people: {
                member: components["schemas"]["PersonCard"];
                /** @enum {string} */
                side: "student" | "mentor" | "member";
                /** @description They have read up to this message. */
                readSeq: number;
            }[];
            /**
             * @description As what the caller reads it.
             * @enum {string}
             */
            side: "student" | "mentor" | "member" | "staff";
            /** @description The caller takes part now and may write. */
            acts: boolean;
            turn: components["schemas"]["SubjectTurn"];
            /**
             * Format: date-time
             * @description By when a mentor's word is promised.
             */
            promise: string | null;
            /** @description Messages of others behind the caller's mark. */
            unread: number;
            readSeq: number;
            /** @description The last message that the caller may read. */
            lastSeq: number;
            /** @description The last message, shortly. */
            last: {
                author: components["schemas"]["PersonCard"];
                excerpt: string;
                /** @description It has some. */
                files: boolean;
                at: components["schemas"]["Instant"];
                gone: components["schemas"]["MessageGone"];
            } | null;
            activityAt: components["schemas"]["Instant"];
            version: number;
        };
        /**
         * @description Taken back by its author, or hidden by moderation; null while it is there.
         * @enum {string|null}
         */
        MessageGone: "deleted" | "hidden" | null;
        Message: {
            id: components["schemas"]["Id"];
            conversationId: components["schemas"]["Id"];
            /** @description Its place in the conversation: 1, 2, 3 … for everybody, without a gap. */
            seq: number;
            /**
             * @description `opening`: the author, of the staff, reads along until `lastsUntil`; the body says why.
             * @enum {string}
             */
            kind: "message" | "opening";
            author: components["schemas"]["PersonCard"];
            body: string;
            html: string;
            quote: {
                id: components["schemas"]["Id"];
                seq: number;
                author: components["schemas"]["PersonCard"];
                /** @description Empty when that one is gone. */
                excerpt: string;
            } | null;
            files: components["schemas"]["Attachment"][];
            aside: boolean;
            /** Format: date-time */
            lastsUntil: string | null;
            version: number;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            editedAt: string | null;
            gone: components["schemas"]["MessageGone"];
        };
        Attachment: {
            id: components["schemas"]["Id"];
            url: string;
            name: string;
            /** @description audio/… is played in place, image/… shown. */
            type: string;
            size: number;
            width: number | null;
            height: number | null;
            thumbnailUrl: string | null;
        };
        Opening: {
            id: components["schemas"]["Id"];
            conversationId: components["schemas"]["Id"];
            staff: components["schemas"]["PersonCard"];
            reason: string;
            openedAt: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        };
        OpenableConversation: {
            id: components["schemas"]["Id"];
            /** @description Null for a group. */
            accompanimentId: number | null;
            /** @description Those who take part now. */
            people: components["schemas"]["PersonCard"][];
            openedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description Until when the caller reads it already.
             */
            openUntil: string | null;
        };
        MessageDraft: {
            key: string;
            /** @description In lists its beginning. */
            body: string;
            /** @description In lists empty. */
            extra: Record<string, never>;
            version: number;
            savedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        StepOwner: "student" | "mentor";
        /** @enum {string} */
        StepState: "todo" | "doing" | "waiting" | "done" | "dropped";
        /** @enum {string} */
        LinkKind: "thread" | "subject" | "file";
        Sheet: {
            accompanimentId: components["schemas"]["Id"];
            /** @description To be sent with a change; 0 while nothing was written. */
            version: number;
            goal: string | null;
            successTest: string | null;
            /** Format: date */
            targetOn: string | null;
            steps: components["schemas"]["SheetStep"][];
            notes: components["schemas"]["SheetNote"][];
            progress: components["schemas"]["SheetProgress"];
            /** @description Those who wrote in it. */
            members: components["schemas"]["PersonCard"][];
        };
        /** @description Of the steps that were not dropped. */
        SheetProgress: {
            done: number;
            total: number;
        };
        SheetStep: {
            /** @description Of this sheet alone. */
            id: number;
            title: string;
            owner: components["schemas"]["StepOwner"];
            /** Format: date */
            dueOn: string | null;
            state: components["schemas"]["StepState"];
            position: number;
            /** Format: date-time */
            stuckSince: string | null;
            /** Format: date-time */
            doneAt: string | null;
            createdAt: components["schemas"]["Instant"];
            links: {
                kind: components["schemas"]["LinkKind"];
                id: components["schemas"]["Id"];
                title: string | null;
            }[];
        };
        SheetNote: {
            /** @description Of this sheet alone. */
            id: number;
            authorId: components["schemas"]["Id"];
            body: string;
            html: string;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            editedAt: string | null;
        };
        StuckQuestion: {
            accompanimentId: components["schemas"]["Id"];
            stepId: number;
            title: string;
            body: string;
        };
        SheetChange: {
            /** @description `goal`, `step:3` or `note:1`. */
            item: string;
            field: string;
            /** @description As in the sheet; null before there was any. */
            before: unknown;
            /** @description As in the sheet. */
            after: unknown;
        };
        SheetVersion: {
            version: number;
            by: components["schemas"]["PersonCard"];
            at: components["schemas"]["Instant"];
            changes: components["schemas"]["SheetChange"][];
        };
        SheetDiff: {
            from: number;
            to: number;
            changes: components["schemas"]["SheetChange"][];
        };
        SheetTimeline: {
            moves: {
                at: components["schemas"]["Instant"];
                byId: components["schemas"]["Id"];
                version: number;
                step: number;
                title: string;
                /** @description Null of a new step. */
                from: string | null;
                to: components["schemas"]["StepState"];
                done: number;
                total: number;
            }[];
            members: components["schemas"]["PersonCard"][];
        };
        SheetProblem: {
            type: string;
            title: string;
            status: number;
            current?: {
                version: number;
            };
            clashes?: {
                item: string;
                field: string;
                /** @description What was sent. */
                yours: unknown;
                /** @description What stands there. */
                theirs: unknown;
                /** @description The version with which it came. */
                since: number;
            }[];
        };
        CheckIn: {
            /** @description As `2026-W11`. */
            week: string;
            moved: string;
            blocks: string;
            sure: number;
            writtenAt: components["schemas"]["Instant"];
            version: number;
        };
        FollowedStudent: {
            accompanimentId: components["schemas"]["Id"];
            student: components["schemas"]["PersonCard"];
            goal: string | null;
            progress: components["schemas"]["SheetProgress"];
            /** @enum {string} */
            need: "stuck" | "unsure" | "overdue" | "silent" | "no-goal" | "none";
            reason: string;
            /** Format: date-time */
            stuckSince: string | null;
            /** @description Open steps whose day is past. */
            overdue: number;
            /**
             * Format: date
             * @description The day of the longest overdue.
             */
            firstDue: string | null;
            lastWordAt: components["schemas"]["Instant"];
        };
        TemplateStep: {
            title: string;
            owner: components["schemas"]["StepOwner"];
            /** @description Due so many days after the start. */
            afterDays?: number | null;
        };
        SheetTemplate: {
            id: components["schemas"]["Id"];
            programme: {
                id: components["schemas"]["Id"];
                name: string;
            } | null;
            name: string;
            goal: string;
            successTest: string;
            steps: components["schemas"]["TemplateStep"][];
            archived: boolean;
            version: number;
        };
        SheetOfStudent: {
            accompanimentId: components["schemas"]["Id"];
            student: components["schemas"]["PersonCard"];
        };
        TemplateApplied: {
            preview: boolean;
            applied: components["schemas"]["SheetOfStudent"][];
            skipped: components["schemas"]["SheetOfStudent"][];
            /** @description Whom nobody accompanies. */
            without: components["schemas"]["PersonCard"][];
        };
        SharingProposal: {
            id: components["schemas"]["Id"];
            conversationId: components["schemas"]["Id"];
            student: components["schemas"]["PersonCard"];
            mentor: components["schemas"]["PersonCard"];
            space: string;
            /** @enum {string} */
            state: "proposed" | "published" | "declined" | "retracted" | "withdrawn";
            title: string;
            /** @description As Markdown with the tokens of masks in it. */
            question: string;
            answer: string;
            masks: components["schemas"]["SharingMask"][];
            /** @description Where it stands while it is published. */
            threadId: number | null;
            version: number;
            createdAt: components["schemas"]["Instant"];
            /** Format: date-time */
            decidedAt: string | null;
        };
        SharingMask: {
            number: number;
            /** @enum {string} */
            kind: "link" | "mail" | "account" | "phone" | "amount" | "company" | "handle" | "name" | "other";
            /** @description What stands in the text instead: `[nom 1]`. */
            token: string;
            hides: string;
            places: {
                /** @enum {string} */
                part: "title" | "question" | "answer";
                /** @description Counted in UTF-16 units. */
                from: number;
                to: number;
            }[];
        };
        ConsentEntry: {
            proposalId: components["schemas"]["Id"];
            /** @enum {string} */
            what: "proposed" | "changed" | "hidden" | "unmasked" | "consented" | "declined" | "retracted" | "withdrawn";
            by: components["schemas"]["PersonCard"];
            /** @description SHA-256 of title, question and answer as they were, each followed by a NUL. */
            digest: string;
            threadId: number | null;
            at: components["schemas"]["Instant"];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        Id: number;
        /** @enum {string} */
        Role: "student" | "alumnus" | "mentor" | "moderator" | "staff";
        /** @description Who a member is, as everybody signed in may see. */
        PersonCard: {
            id: components["schemas"]["Id"];
            handle: string;
            displayName: string;
            roles: components["schemas"]["Role"][];
            /** @description The name of a student's present cohort. */
            cohort?: string | null;
            /** @description Where the member's picture is; null for initials. */
            picture?: string | null;
        };
        /** Format: date-time */
        Instant: string;
    };
    responses: {
        /** @description The bytes, as what they are and in a sandbox; or a part of them. */
        AttachmentBytes: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/octet-stream": string;
            };
        };
        /** @description It was not done; `type` says why. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done. */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        ConversationId: number;
        MessageId: number;
        AttachmentId: number;
        /** @description What it is for: conversation:12, new:7 of an accompaniment, new. */
        MessageDraftKey: string;
        AccompanimentId: number;
        TemplateId: number;
        ProposalId: number;
        /** @description Where the list goes on, as the page before said in `next`. */
        After: string;
        /** @description How many to show; 20 when absent. */
        Limit: number;
        /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccompaniments: {
        parameters: {
            query?: {
                /** @description Staff, those of this member. */
                member?: number;
                /** @description Staff, everybody's. */
                all?: boolean;
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Accompaniment"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createAccompaniment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    studentId: components["schemas"]["Id"];
                    mentorId?: components["schemas"]["Id"];
                    mentorIds?: components["schemas"]["MentorIds"];
                    programmeId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description As it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showAccompaniment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    mentorIds: components["schemas"]["MentorIds"];
                    keepReading: boolean;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    endAccompaniment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    keepReading: boolean;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accompaniment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it was said last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorCapacity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    setCapacity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    students: number;
                    mentorId?: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorCapacity"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCapacities: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MentorCapacity"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    previewAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cohortId: components["schemas"]["Id"];
                    mentorIds?: components["schemas"]["ChosenMentors"];
                };
            };
        };
        responses: {
            /** @description What would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applyAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cohortId: components["schemas"]["Id"];
                    mentorIds?: components["schemas"]["ChosenMentors"];
                    version: string;
                };
            };
        };
        responses: {
            /** @description What was done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Only the subjects of this accompaniment. */
                accompaniment?: number;
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Conversation"][];
                        next: string | null;
                        unread: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    accompanimentId?: components["schemas"]["Id"];
                    memberIds?: components["schemas"]["Id"][];
                    subject: string;
                    body: components["schemas"]["MessageBody"];
                    files?: components["schemas"]["MessageFiles"];
                };
            };
        };
        responses: {
            /** @description As it is. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                before?: number;
                after?: number;
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    writeMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: components["schemas"]["MessageBody"];
                    files?: components["schemas"]["MessageFiles"];
                    quoteId?: components["schemas"]["Id"];
                    aside?: boolean;
                };
            };
        };
        responses: {
            /** @description As it is shown. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    markConversationRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    messageId: components["schemas"]["Id"];
                };
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    sayTyping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    settleSubject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    leaveConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    openConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Open. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listOpenings: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Opening"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMemberConversations: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenableConversation"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is shown. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is shown now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMessageRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            version: number;
                            body: string;
                            writtenAt: components["schemas"]["Instant"];
                        }[];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showMessageContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Message"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    uploadAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AttachmentBytes"];
            206: components["responses"]["AttachmentBytes"];
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    showAttachmentThumbnail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AttachmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AttachmentBytes"];
            /** @description As you have it already. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    listMessageDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MessageDraft"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showMessageDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What it is for: conversation:12, new:7 of an accompaniment, new. */
                key: components["parameters"]["MessageDraftKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    saveMessageDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What it is for: conversation:12, new:7 of an accompaniment, new. */
                key: components["parameters"]["MessageDraftKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    /** @description The client's own: files, what is quoted, a subject; 4,000 characters at most. */
                    extra?: Record<string, never>;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description As it is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    dropMessageDraft: {
        parameters: {
            query?: {
                version?: components["schemas"]["Id"];
            };
            header?: never;
            path: {
                /** @description What it is for: conversation:12, new:7 of an accompaniment, new. */
                key: components["parameters"]["MessageDraftKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            default: components["responses"]["Problem"];
        };
    };
    showSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now, the same bytes for all who take part, with an ETag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            /** @description Not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    changeSheet: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version of the sheet that was seen. */
                    version: number;
                    goal?: string | null;
                    successTest?: string | null;
                    /** Format: date */
                    targetOn?: string | null;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            /** @description `/problems/changed-meanwhile`: both want the same field to be different things; `clashes` has both values, `current.version` what to send next. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SheetProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    owner: components["schemas"]["StepOwner"];
                    /** Format: date */
                    dueOn?: string | null;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
                step: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version of the sheet that was seen. */
                    version: number;
                    title?: string;
                    owner?: components["schemas"]["StepOwner"];
                    /** Format: date */
                    dueOn?: string | null;
                    state?: components["schemas"]["StepState"];
                    /** @description Steps stand in this order */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            /** @description `/problems/changed-meanwhile`: both want the same field to be different things; `clashes` has both values, `current.version` what to send next. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SheetProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    linkStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
                step: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: components["schemas"]["LinkKind"];
                    id: components["schemas"]["Id"];
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unlinkStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
                step: components["schemas"]["Id"];
                kind: components["schemas"]["LinkKind"];
                target: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    stickOnStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
                step: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StuckQuestion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    addNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
                note: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version of the sheet that was seen. */
                    version: number;
                    body: string;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            /** @description `/problems/changed-meanwhile`: both want the same field to be different things; `clashes` has both values, `current.version` what to send next. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["SheetProblem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listSheetVersions: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SheetVersion"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showSheetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
                version: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    compareSheetVersions: {
        parameters: {
            query: {
                from?: number;
                to: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetDiff"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTimeline"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listCheckIns: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["AccompanimentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CheckIn"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["AccompanimentId"];
                /** @description As `2026-W11`. */
                week: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    moved: string;
                    blocks: string;
                    sure: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIn"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listStudents: {
        parameters: {
            query?: {
                /** @description From how many days without a word a student counts as silent; 10 when absent. */
                silent?: number;
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FollowedStudent"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                programme?: components["schemas"]["Id"];
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SheetTemplate"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    programmeId?: number | null;
                    name: string;
                    goal?: string;
                    successTest?: string;
                    steps: components["schemas"]["TemplateStep"][];
                };
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    archived: boolean;
                    name: string;
                    goal?: string;
                    successTest?: string;
                    steps: components["schemas"]["TemplateStep"][];
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    applyTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["TemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cohortId: components["schemas"]["Id"];
                    /**
                     * Format: date
                     * @description Days are counted from then; today when absent.
                     */
                    startsOn?: string;
                    evenIfBegun?: boolean;
                    preview?: boolean;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateApplied"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    proposeSharing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    questionIds: components["schemas"]["Id"][];
                    answerIds: components["schemas"]["Id"][];
                    title: string;
                    /** @description Where it would stand, by slug or id. */
                    space: string;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /** @description Where the list goes on, as the page before said in `next`. */
                after?: components["parameters"]["After"];
                /** @description How many to show; 20 when absent. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharingProposal"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that was seen. */
                    version: number;
                    title?: string;
                    question?: string;
                    answer?: string;
                    space?: string;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    hideInProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    unmaskInProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ProposalId"];
                mask: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    consentToProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The version that was seen. */
                    version: number;
                };
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    declineProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client for one intended deed. A request repeated with it within 24 hours gets the first answer. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingProposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    showConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConsentEntry"][];
                        next: string | null;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/linksrecords.h"

#include "core/links/comment.h"
#include "core/links/decision.h"
#include "core/links/decisionlink.h"
#include "core/links/evidence.h"
#include "core/links/linkskinds.h"
#include "core/links/memo.h"
#include "core/links/memolink.h"
#include "core/store/schema.h"

namespace partsong {

const RecordType &Memo::type()
{
    static const RecordType type = describe("memo", "memo",
                                            {
                                                column<&Memo::id>("id", Role::Id),
                                                column<&Memo::title>("title", Role::Words),
                                                column<&Memo::text>("text", Role::Words),
                                                column<&Memo::kind>("kind", Role::Term),
                                                column<&Memo::tags>("tags", Role::Words),
                                                link<&Memo::person>("person", "person"),
                                                column<&Memo::created>("created", Role::Time),
                                                column<&Memo::modified>("modified", Role::Time),
                                            });
    return type;
}

const RecordType &MemoLink::type()
{
    static const RecordType type = describe("memolink", nullptr,
                                            {
                                                column<&MemoLink::id>("id", Role::Id),
                                                link<&MemoLink::memo>("memo", "memo"),
                                                link<&MemoLink::subject>("subject", "subject"),
                                                column<&MemoLink::on>("on", Role::Flag),
                                            });
    return type;
}

const RecordType &Evidence::type()
{
    static const RecordType type = describe("evidence", "evidence",
                                            {
                                                column<&Evidence::id>("id", Role::Id),
                                                link<&Evidence::claim>("claim", "subject"),
                                                link<&Evidence::subject>("subject", "subject"),
                                                column<&Evidence::stance>("stance", Role::Term),
                                                column<&Evidence::note>("note", Role::Words),
                                                link<&Evidence::person>("person", "person"),
                                                column<&Evidence::created>("created", Role::Time),
                                            });
    return type;
}

const RecordType &Decision::type()
{
    static const RecordType type = describe("decision", "decision",
                                            {
                                                column<&Decision::id>("id", Role::Id),
                                                column<&Decision::text>("text", Role::Words),
                                                column<&Decision::why>("why", Role::Words),
                                                column<&Decision::by>("by", Role::Name),
                                                column<&Decision::time>("time", Role::Time),
                                                link<&Decision::person>("person", "person"),
                                            });
    return type;
}

const RecordType &DecisionLink::type()
{
    static const RecordType type = describe("decisionlink", nullptr,
                                            {
                                                column<&DecisionLink::id>("id", Role::Id),
                                                link<&DecisionLink::decision>("decision", "decision"),
                                                link<&DecisionLink::subject>("subject", "subject"),
                                                column<&DecisionLink::changed>("changed", Role::Flag),
                                            });
    return type;
}

const RecordType &Comment::type()
{
    static const RecordType type = describe("comment", nullptr,
                                            {
                                                column<&Comment::id>("id", Role::Id),
                                                link<&Comment::subject>("subject", "subject"),
                                                link<&Comment::answers>("answers", "comment"),
                                                column<&Comment::text>("text", Role::Words),
                                                link<&Comment::person>("person", "person"),
                                                column<&Comment::closed>("closed", Role::Flag),
                                                column<&Comment::created>("created", Role::Time),
                                            });
    return type;
}

void registerLinks(Schema &schema)
{
    schema.add(Memo::type());
    schema.add(MemoLink::type());
    schema.add(Evidence::type());
    schema.add(Decision::type());
    schema.add(DecisionLink::type());
    schema.add(Comment::type());
    schema.add(memoKind);
    schema.add(evidenceKind);
    schema.add(decisionKind);
}

} // namespace partsong

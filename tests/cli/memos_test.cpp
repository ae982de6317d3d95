// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

namespace partsong {

using namespace Qt::StringLiterals;

TEST(CliMemos, AreWrittenChangedFoundAndRemoved)
{
    const CliStudy study;
    const QString night = study.does(u"code add"_s, {u"Night"_s})["id"_L1].toString();
    const QString keys = study.does(u"theme add"_s, {u"Keys"_s})["id"_L1].toString();
    const QJsonObject made = study.oneStep(u"memo add"_s,
                                           {u"See [[Night]] and [[Nobody]]"_s, u"--on"_s, u"Keys"_s,
                                            u"--kind"_s, u"reflexive"_s, u"--tag"_s, u"later"_s, u"--tag"_s,
                                            u"ask Ruth"_s, u"--title"_s, u"First"_s, u"--as"_s, u"Grace"_s});
    const QString id = made["id"_L1].toString();
    EXPECT_EQ(made["title"_L1].toString(), u"First"_s);
    EXPECT_EQ(made["text"_L1].toString(), u"See [[Night]] and [[Nobody]]"_s);
    EXPECT_EQ(made["kind"_L1].toString(), u"reflexive"_s);
    EXPECT_EQ(made["on"_L1].toString(), keys);
    EXPECT_EQ(made["onKind"_L1].toString(), u"theme"_s);
    EXPECT_EQ(made["tags"_L1].toArray(), (QJsonArray{u"later"_s, u"ask Ruth"_s}));
    EXPECT_EQ(made["person"_L1].toString(), u"Grace"_s);
    EXPECT_EQ(made["links"_L1].toArray(), QJsonArray{night});
    EXPECT_FALSE(made["created"_L1].toString().isEmpty());

    const QJsonObject changed =
        study.oneStep(u"memo set"_s, {u"First"_s, u"--title"_s, u"Second"_s, u"--text"_s, u"[[Keys]]"_s});
    EXPECT_EQ(changed["id"_L1].toString(), id);
    EXPECT_EQ(changed["links"_L1].toArray(), QJsonArray{keys});
    EXPECT_EQ(changed["tags"_L1].toArray().size(), 2); // what was not given stays
    study.idle(u"memo set"_s, {id, u"--title"_s, u"Second"_s});
    study.idle(u"memo set"_s, {id});
    EXPECT_EQ(study.lists(u"memos"_s, {u"--find"_s, u"SECOND"_s}).size(), 1);
    EXPECT_EQ(study.lists(u"memos"_s, {u"--find"_s, u"ruth"_s}).size(), 1);
    EXPECT_EQ(study.lists(u"memos"_s, {u"--find"_s, u"first"_s}).size(), 0);
    EXPECT_EQ(study.lists(u"memos"_s, {u"--on"_s, keys}).size(), 1);
    EXPECT_EQ(study.lists(u"memos"_s, {u"--on"_s, u"Night"_s}).size(), 0);
    study.oneStep(u"memo remove"_s, {u"Second"_s});
    EXPECT_EQ(study.lists(u"memos"_s).size(), 0);
}

TEST(CliMemos, WithoutAThingHaveNoneAndRefuseWhatIsNotThere)
{
    const CliStudy study;
    const QJsonObject made = study.oneStep(u"memo add"_s, {u"Just a thought"_s});
    EXPECT_TRUE(made["on"_L1].isNull());
    EXPECT_EQ(made["onKind"_L1].toString(), QString());
    EXPECT_EQ(made["kind"_L1].toString(), u"analytic"_s);
    EXPECT_EQ(made["tags"_L1].toArray(), QJsonArray());
    EXPECT_EQ(made["links"_L1].toArray(), QJsonArray());
    study.refused(u"empty"_s, u"memo add"_s, {u" "_s});
    study.refused(u"empty"_s, u"memo set"_s, {made["id"_L1].toString(), u"--text"_s, u""_s});
    study.refused(u"notFound"_s, u"memo add"_s, {u"a"_s, u"--on"_s, u"Nobody"_s});
    study.refused(u"notFound"_s, u"memo set"_s, {u"Nothing"_s, u"--text"_s, u"a"_s});
    study.refused(u"notFound"_s, u"memo remove"_s, {u"Nothing"_s});
    study.does(u"memo add"_s, {u"a"_s, u"--title"_s, u"Twice"_s});
    study.does(u"memo add"_s, {u"b"_s, u"--title"_s, u"Twice"_s});
    study.refused(u"ambiguous"_s, u"memo remove"_s, {u"Twice"_s});
}

TEST(CliComments, AreAskedAnsweredClosedAndListed)
{
    const CliStudy study;
    const QString night = study.does(u"code add"_s, {u"Night"_s})["id"_L1].toString();
    const QJsonObject asked =
        study.oneStep(u"comment add"_s, {u"Night"_s, u"Is this not two codes?"_s, u"--as"_s, u"Grace"_s});
    const QString id = asked["id"_L1].toString();
    EXPECT_EQ(asked["subject"_L1].toString(), night);
    EXPECT_EQ(asked["subjectKind"_L1].toString(), u"code"_s);
    EXPECT_EQ(asked["person"_L1].toString(), u"Grace"_s);
    EXPECT_FALSE(asked["closed"_L1].toBool(true));
    const QJsonObject answered = study.oneStep(u"comment answer"_s, {id, u"I will split it"_s});
    EXPECT_EQ(answered["answers"_L1].toArray().first()["text"_L1].toString(), u"I will split it"_s);
    EXPECT_TRUE(study.oneStep(u"comment close"_s, {id})["closed"_L1].toBool());
    study.idle(u"comment close"_s, {id});
    EXPECT_EQ(study.lists(u"comments"_s, {u"--open"_s}).size(), 0);
    EXPECT_EQ(study.lists(u"comments"_s, {u"--on"_s, u"Night"_s}).size(), 1);
    study.oneStep(u"comment close"_s, {id, u"--reopen"_s});
    EXPECT_EQ(study.lists(u"comments"_s, {u"--open"_s}).size(), 1);
    study.refused(u"empty"_s, u"comment add"_s, {u"Night"_s, u" "_s});
    study.refused(u"notFound"_s, u"comment answer"_s, {night, u"a"_s});
    study.oneStep(u"comment remove"_s, {id});
    EXPECT_EQ(study.lists(u"comments"_s).size(), 0);
}

} // namespace partsong

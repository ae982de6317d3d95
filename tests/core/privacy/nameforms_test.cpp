// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/nameforms.h"

#include "core/privacy/names.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/store/edit.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

QStringList formsIn(const QString &words, const std::vector<RealName> &names)
{
    TestProject project;
    project.addSource(u"Talk"_s, words);
    QStringList found;
    const auto forms = formsOfNames(project, names);
    for (const RealName &one : forms.value())
        found << one.name + u'=' + one.pseudonym;
    found.sort();
    return found;
}

RealName name(const QString &real, const QString &pseudonym)
{
    return {{}, real, pseudonym, RealNameKind::Person};
}

} // namespace

TEST(NameForms, AreWordsThatLookLikeNames)
{
    EXPECT_EQ(formsIn(u"Ann said. ann, ANN; Annie, hannah"_s, {name(u"Ann"_s, u"Mary"_s)}),
              (QStringList{u"ANN=MARY"_s, u"ann=Mary"_s}));
    EXPECT_EQ(formsIn(u"write to @margaret_h or margaretsmith, Margaret."_s,
                      {name(u"Margaret"_s, u"Kit"_s), name(u"Margaret Smith"_s, u"Kit Hill"_s)}),
              (QStringList{u"margaret=Kit"_s, u"margaretsmith=Kit Hill"_s}));
    EXPECT_TRUE(formsIn(u"Ann Smith's tea"_s, {name(u"Ann Smith"_s, u"Mary"_s)}).empty());
}

TEST(NameForms, LeaveOutWhatIsAnEverydayWordHere)
{
    QString words = u"Will came. "_s;
    for (int i = 0; i < 30; ++i)
        words += u"it will be, "_s;
    EXPECT_TRUE(formsIn(words, {name(u"Will"_s, u"Tom"_s)}).empty());
    EXPECT_EQ(formsIn(u"will came"_s, {name(u"Will"_s, u"Tom"_s)}), QStringList{u"will=Tom"_s});
}

TEST(NameForms, SpeakersAreNamesUnlessTheyAreLabels)
{
    TestProject project;
    const Id<Source> source = project.addSource(u"Talk"_s, u"Words"_s);
    ASSERT_TRUE(addName(project, u"Known Already"_s, u"Kit"_s));
    Edit edit(project, PARTSONG_LABEL("Speakers"));
    Participant nurse;
    nurse.id = Id<Participant>::make();
    nurse.name = u"Nurse Hill"_s;
    edit.insert(nurse);
    const auto add = [&](const QString &label, Id<Participant> participant = {}, bool interviewer = false) {
        Speaker speaker;
        speaker.id = Id<Speaker>::make();
        speaker.source = source;
        speaker.name = label;
        speaker.participant = participant;
        speaker.interviewer = interviewer;
        edit.insert(speaker);
    };
    add(u"Ann Smith"_s, nurse.id);
    add(u"Nurse Hill"_s, nurse.id);
    add(u"Jo Price"_s, {}, true);
    add(u"P1"_s);
    add(u"INT"_s);
    add(u"Interviewer"_s);
    add(u"Known Already"_s);
    add(u"Speaker 1"_s);
    add(u"Nurse 3"_s);
    add(u"Zed Moss"_s);
    add(u"Ann"_s);
    add(u"Jo"_s);
    add(u"Margaret 2"_s);
    add(u"Al"_s, {}, true);
    ASSERT_TRUE(edit.commit());
    QStringList found;
    for (const RealName &one : speakersAsNames(project))
        found << one.name + u'=' + one.pseudonym;
    // Somebody is called "Interviewer" and "Speaker 1" already.
    EXPECT_EQ(found,
              (QStringList{u"Ann Smith=Nurse Hill"_s, u"Jo Price=Interviewer 2"_s, u"Zed Moss=Speaker 2"_s,
                           u"Ann=Speaker 3"_s, u"Jo=Speaker 4"_s, u"Margaret 2=Speaker 5"_s,
                           u"Al=Interviewer 3"_s}));
    EXPECT_TRUE(takeNames(project, speakersAsNames(project)));
    EXPECT_TRUE(speakersAsNames(project).empty());
}

TEST(NameForms, NoTwoSpeakersAreGivenOnePseudonym)
{
    TestProject project;
    const Id<Source> source = project.addSource(u"Talk"_s, u"Words"_s);
    ASSERT_TRUE(addName(project, u"Known Already"_s, u"Speaker 2"_s));
    Edit edit(project, PARTSONG_LABEL("Speakers"));
    for (const QString &label : {u"Mair"_s, u"Ruth"_s}) {
        Speaker speaker;
        speaker.id = Id<Speaker>::make();
        speaker.source = source;
        speaker.name = label;
        edit.insert(speaker);
    }
    ASSERT_TRUE(edit.commit());
    const std::vector<RealName> added = speakersAsNames(project);
    ASSERT_EQ(added.size(), 2U);
    EXPECT_EQ(added[0].pseudonym, u"Speaker 1"_s);
    EXPECT_EQ(added[1].pseudonym, u"Speaker 3"_s);
}

} // namespace partsong

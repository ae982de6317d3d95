// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/autocode.h"

#include "core/base/textindex.h"
#include "core/coding/codingqueries.h"
#include "core/sources/attribute.h"
#include "core/sources/attributevalue.h"
#include "core/sources/participant.h"
#include "core/sources/speaker.h"
#include "core/sources/stylerun.h"
#include "core/sources/turn.h"
#include "tests/support/onestep.h"

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// A talk of three, and a report with headings.
struct AutocodeTest : testing::Test {
    TestProject project;
    Id<Code> code = project.addCode(u"Nights"_s);
    QString talkWords =
        u"Int: Who comes at night?\nRuth: Nobody came. We waited at night.\nBen: The nurse did.\n"
        u"Int: And by day?\nRuth: Dr. Rees came.\n"_s;
    QString reportWords =
        u"Nights\nWe saw little. Staff were few.\nAgency\nThey came late.\nDays\nAll went well.\n"_s;
    Id<Source> talk = project.addSource(u"Talk"_s, talkWords);
    Id<Source> report = project.addSource(u"Report"_s, reportWords);
    QHash<QString, Id<Speaker>> speakers;

    AutocodeTest()
    {
        Edit edit(*project, PARTSONG_LABEL("Prepare"));
        for (const QString &line : talkWords.split(u'\n', Qt::SkipEmptyParts))
            addTurn(edit, line);
        addHeading(edit, u"Nights"_s, 1);
        addHeading(edit, u"Agency"_s, 2);
        addHeading(edit, u"Days"_s, 1);
        EXPECT_TRUE(edit.commit());
    }

    void addTurn(Edit &edit, const QString &line)
    {
        const QString name = line.section(u": "_s, 0, 0);
        if (!speakers.contains(name)) {
            Speaker speaker;
            speaker.id = Id<Speaker>::make();
            speaker.source = talk;
            speaker.name = name;
            edit.insert(speaker);
            speakers.insert(name, speaker.id);
        }
        Turn turn;
        turn.id = Id<Turn>::make();
        turn.text = project.textOf(talk);
        turn.speaker = speakers.value(name);
        const int start = int(talkWords.indexOf(line) + name.size()) + 2;
        turn.range = {start, int(talkWords.indexOf(line) + line.size())};
        edit.insert(turn);
    }

    void addHeading(Edit &edit, const QString &words, int level)
    {
        StyleRun run;
        run.id = Id<StyleRun>::make();
        run.text = project.textOf(report);
        run.style = Style::Heading;
        run.level = level;
        const int start = int(reportWords.indexOf(words + u'\n'));
        run.range = {start, start + int(words.size())};
        edit.insert(run);
    }

    QStringList planned(const AutocodeRule &rule)
    {
        QStringList words;
        const auto codings = plannedCodings(project, rule);
        EXPECT_TRUE(codings);
        for (const NewCoding &coding : codings.value_or(std::vector<NewCoding>()))
            words << project->text(coding.anchor.text)->words(coding.anchor.range);
        return words;
    }

    AutocodeRule by(AutocodeBy by, const QString &named, PassageScope scope = PassageScope::Match) const
    {
        return {.code = code, .by = by, .named = named, .scope = scope};
    }
    AutocodeRule find(const QString &words, PassageScope scope = PassageScope::Match) const
    {
        return {.code = code, .query = {words, false, false, false, {}}, .scope = scope};
    }
};

TEST_F(AutocodeTest, FindsWordsAndWhatStandsAroundThem)
{
    EXPECT_EQ(planned(find(u"came"_s)), (QStringList{u"came"_s, u"came"_s, u"came"_s}));
    EXPECT_EQ(planned(find(u"came"_s, PassageScope::Sentence)),
              (QStringList{u"Nobody came."_s, u"Dr. Rees came."_s, u"They came late."_s}));
    EXPECT_EQ(planned(find(u"waited"_s, PassageScope::Turn)),
              QStringList{u"Nobody came. We waited at night."_s});
    AutocodeRule stems = find(u"wait"_s);
    stems.stems = true;
    EXPECT_EQ(planned(stems), QStringList{u"waited"_s});
    AutocodeRule here = find(u"came"_s);
    here.query.source = report;
    EXPECT_EQ(planned(here).size(), 1);
}

TEST_F(AutocodeTest, TakesTheTurnsOfASpeaker)
{
    EXPECT_EQ(planned(by(AutocodeBy::Speaker, u"Ruth"_s)),
              (QStringList{u"Nobody came. We waited at night."_s, u"Dr. Rees came."_s}));
    EXPECT_EQ(planned(by(AutocodeBy::Speaker, u"Ruth"_s, PassageScope::Sentence)).size(), 3);
    EXPECT_EQ(planned(by(AutocodeBy::Speaker, speakers.value(u"Ben"_s).text())),
              QStringList{u"The nurse did."_s});
    EXPECT_TRUE(planned(by(AutocodeBy::Speaker, u"Nobody"_s)).isEmpty());
}

TEST_F(AutocodeTest, TakesAllBeneathAHeadingUpToTheNextOfItsLevel)
{
    EXPECT_EQ(planned(by(AutocodeBy::Heading, u"nights"_s)),
              QStringList{u"We saw little. Staff were few.\nAgency\nThey came late."_s});
    EXPECT_EQ(planned(by(AutocodeBy::Heading, u"Agency"_s)), QStringList{u"They came late."_s});
    EXPECT_EQ(planned(by(AutocodeBy::Heading, u"Days"_s)), QStringList{u"All went well."_s});
    EXPECT_EQ(planned(by(AutocodeBy::Heading, u"Agency"_s, PassageScope::Paragraph)),
              QStringList{u"They came late."_s});
}

TEST_F(AutocodeTest, TakesTheAnswersToAQuestion)
{
    EXPECT_EQ(planned(by(AutocodeBy::Heading, u"Who comes at night?"_s)),
              (QStringList{u"Nobody came. We waited at night."_s, u"The nurse did."_s}));
    project.addSource(u"Notes"_s, u"What helped?\nThe list.\nAnd time.\nWhat did not?\nThe rota.\n"_s);
    EXPECT_EQ(planned(by(AutocodeBy::Heading, u"What helped?"_s)), QStringList{u"The list.\nAnd time."_s});
    EXPECT_EQ(planned(by(AutocodeBy::Heading, u"What did not"_s)), QStringList{u"The rota."_s});
}

struct AttributeTest : AutocodeTest {
    Participant home;
    Participant ruth;
    Attribute role;

    AttributeTest()
    {
        Edit edit(*project, PARTSONG_LABEL("Prepare"));
        home = participant(edit, u"Home A"_s, {});
        ruth = participant(edit, u"Ruth"_s, home.id);
        role.id = Id<Attribute>::make();
        role.name = u"beds"_s;
        role.kind = AttributeKind::Number;
        edit.insert(role);
        value(edit, subjectId(home.id), u"40"_s);
        Speaker speaker = *project->find(speakers.value(u"Ruth"_s));
        speaker.participant = ruth.id;
        edit.update(speaker);
        EXPECT_TRUE(edit.commit());
    }

    static Participant participant(Edit &edit, const QString &name, Id<Participant> within)
    {
        Participant made;
        made.id = Id<Participant>::make();
        made.name = name;
        made.group = u"Relatives"_s;
        made.within = within;
        edit.insert(made);
        return made;
    }
    void value(Edit &edit, SubjectId subject, const QString &words) const
    {
        AttributeValue made;
        made.id = Id<AttributeValue>::make();
        made.attribute = role.id;
        made.subject = subject;
        made.value = words;
        edit.insert(made);
    }
};

TEST_F(AttributeTest, TakesTheTurnsOfWhoHasItOrIsWithinWhatHasIt)
{
    const QStringList ruths{u"Nobody came. We waited at night."_s, u"Dr. Rees came."_s};
    EXPECT_EQ(planned(by(AutocodeBy::Attribute, u"beds=40.0"_s)), ruths);
    EXPECT_EQ(planned(by(AutocodeBy::Attribute, u"group=Relatives"_s)), ruths);
    EXPECT_TRUE(planned(by(AutocodeBy::Attribute, u"beds=41"_s)).isEmpty());
    Edit edit(*project, PARTSONG_LABEL("Prepare"));
    value(edit, subjectId(ruth.id), u"12"_s); // her own, which counts before her home's
    ASSERT_TRUE(edit.commit());
    EXPECT_TRUE(planned(by(AutocodeBy::Attribute, u"beds=40"_s)).isEmpty());
}

TEST_F(AttributeTest, TakesAllOfASourceThatHasIt)
{
    Edit edit(*project, PARTSONG_LABEL("Prepare"));
    value(edit, subjectId(report), u"7"_s);
    ASSERT_TRUE(edit.commit());
    EXPECT_EQ(planned(by(AutocodeBy::Attribute, u"beds=7"_s)), QStringList{reportWords});
    EXPECT_EQ(planned(by(AutocodeBy::Attribute, u"beds=7"_s, PassageScope::Sentence)).size(), 7);
}

TEST_F(AutocodeTest, IsOneStepAndComesOutAsTold)
{
    project.addCoding(project.textOf(report), code, 0, 10); // a passage that joins with a hit
    const auto plan = plannedCodings(project, find(u"a"_s, PassageScope::Sentence));
    ASSERT_TRUE(plan);
    const std::vector<Coding> told = plannedOutcome(project, *plan);
    const auto made = oneStep(project, [&] { return applyAutocode(project, *plan); });
    ASSERT_TRUE(made);
    EXPECT_LT(made->size(), plan->size());
    std::vector<Coding> done =
        codings(project, {.codes = {code}, .source = {}, .coder = {}, .participant = {}});
    ASSERT_EQ(done.size(), told.size());
    for (size_t i = 0; i < done.size(); ++i) {
        EXPECT_EQ(done[i].anchor, told[i].anchor);
        EXPECT_TRUE(std::ranges::contains(*made, done[i].id));
    }
    noStep(project, [&] { return applyAutocode(project, *plan); });
}

TEST_F(AutocodeTest, LooksOnlyWhereACodeIsAlready)
{
    const Id<Code> family = project.addCode(u"Family"_s);
    const Id<Code> child = project.addCode(u"Daughter"_s, family);
    const int nobody = int(talkWords.indexOf(u"Nobody came. "_s));
    project.addCoding(project.textOf(talk), child, nobody, nobody + 9);
    AutocodeRule came = find(u"came"_s);
    came.within = family;
    EXPECT_EQ(planned(came), QStringList{}); // one hit is half in the passage
    project.addCoding(project.textOf(talk), family, nobody + 9, nobody + 11);
    EXPECT_EQ(planned(came), QStringList{u"came"_s});
    came.scope = PassageScope::Sentence;
    EXPECT_EQ(planned(came), QStringList{u"Nobody came."_s});
    AutocodeRule ruth = by(AutocodeBy::Speaker, u"Ruth"_s);
    ruth.within = family;
    EXPECT_EQ(planned(ruth), QStringList{u"Nobody came"_s});
}

TEST_F(AutocodeTest, CodesOnceWherePassagesDoNotJoin)
{
    ASSERT_TRUE(setUnionCodings(project, false));
    const auto plan = plannedCodings(project, find(u"came"_s, PassageScope::Paragraph));
    const auto twice = plannedCodings(project, find(u"e"_s, PassageScope::Paragraph));
    ASSERT_TRUE(applyAutocode(project, *plan));
    EXPECT_EQ(project->all<Coding>().size(), 3U);
    const std::vector<Coding> told = plannedOutcome(project, *twice);
    ASSERT_TRUE(applyAutocode(project, *twice));
    EXPECT_EQ(project->all<Coding>().size(), told.size());
    noStep(project, [&] { return applyAutocode(project, *twice); });
}

TEST_F(AutocodeTest, CanBeStoppedAndRefusesNothingToGoBy)
{
    Progress stopped;
    stopped.cancel();
    EXPECT_EQ(plannedCodings(project, find(u"came"_s), stopped).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(plannedCodings(project, find(u" "_s)).error().kind, ErrorKind::Range);
    EXPECT_EQ(plannedCodings(project, by(AutocodeBy::Speaker, u""_s)).error().kind, ErrorKind::Range);
    EXPECT_EQ(plannedCodings(project, by(AutocodeBy::Attribute, u"beds"_s)).error().kind, ErrorKind::Range);
}

} // namespace
} // namespace partsong

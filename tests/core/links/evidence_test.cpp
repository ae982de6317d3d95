// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quote.h"
#include "core/links/decisions.h"
#include "core/links/evidencechain.h"
#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QStringList shown(const std::vector<ChainRow> &rows)
{
    QStringList lines;
    for (const ChainRow &row : rows)
        lines << u"%1 %2 %3 %4"_s.arg(row.depth).arg(row.kind, row.name, enumName(row.stance));
    return lines;
}

struct Chain : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked."_s);
    Id<Code> code = project.addCode(u"Locked"_s);
    Id<Coding> coding = project.addCoding(project.textOf(source), code, 4, 10);
    Id<Theme> theme = addTheme(project, u"Keys"_s).value().id;
    Id<Theme> child = addTheme(project, u"Keys/Drawers"_s).value().id;
};

} // namespace

TEST_F(Chain, EvidenceIsOneStepAndNothingTwice)
{
    const EvidenceDraft draft{.claim = subjectId(theme),
                              .subject = subjectId(code),
                              .stance = Stance::Challenges,
                              .note = u"But see Grace"_s};
    const auto evidence = oneStep(project, [&] { return addEvidence(project, draft); });
    refused(project, ErrorKind::Exists, [&] { return addEvidence(project, draft); });
    EXPECT_EQ(addEvidence(project, draft).error().ids, QStringList{evidence->id.text()});
    EXPECT_EQ(evidenceCounts(project, theme.uuid()), (EvidenceCounts{0, 1}));
    oneStep(project, [&] { return setEvidence(project, evidence->id, Stance::Supports, {}); });
    EXPECT_EQ(evidenceCounts(project, theme.uuid()), (EvidenceCounts{1, 0}));
    oneStep(project, [&] { return removeEvidence(project, evidence->id); });
}

TEST_F(Chain, AClaimNeverRestsOnItself)
{
    refused(project, ErrorKind::Refused, [&] {
        return addEvidence(project, {subjectId(theme), subjectId(theme)});
    });
    refused(project, ErrorKind::Refused, [&] {
        return addEvidence(project, {subjectId(child), subjectId(theme)});
    });
    const Id<Theme> other = addTheme(project, u"Trust"_s).value().id;
    oneStep(project, [&] { return addEvidence(project, {subjectId(other), subjectId(theme)}); });
    refused(project, ErrorKind::Refused, [&] {
        return addEvidence(project, {subjectId(child), subjectId(other)});
    });
    refused(project, ErrorKind::Refused, [&] { return moveTheme(project, other, theme); });
}

TEST_F(Chain, OnlyClaimsHaveEvidence)
{
    refused(project, ErrorKind::Refused, [&] {
        return addEvidence(project, {subjectId(code), subjectId(coding)});
    });
    refused(project, ErrorKind::Refused, [&] {
        return addEvidence(project, {subjectId(theme), subjectId(source)});
    });
    refused(project, ErrorKind::Refused, [&] {
        return addEvidence(project, {subjectId(theme), SubjectId(Uuid::make())});
    });
}

TEST_F(Chain, GoesDownToTheWordsAndUpToTheClaims)
{
    ASSERT_TRUE(putCodes(project, child, {code}));
    const auto decision = oneStep(project, [&] {
        return addDecision(
            project,
            {.text = u"Hang it on the door"_s, .on = {subjectId(code)}, .changed = {subjectId(theme)}});
    });
    const std::vector<ChainRow> down = under(project, theme.uuid());
    EXPECT_EQ(shown(down).value(0), u"1 decision Hang it on the door supports"_s);
    EXPECT_EQ(shown(down).value(1), u"1 theme Keys/Drawers supports"_s);
    EXPECT_TRUE(shown(down).value(2).startsWith(u"2 code "));
    EXPECT_TRUE(std::ranges::contains(above(project, code.uuid()), theme.uuid(), &ChainRow::id));
    EXPECT_TRUE(std::ranges::contains(above(project, decision->id.uuid()), theme.uuid(), &ChainRow::id));
    EXPECT_EQ(takenOn(project, decision->id), std::vector<Uuid>{code.uuid()});
    oneStep(project, [&] {
        return setDecision(project, decision->id, {.why = u"Because"_s, .changed = std::vector<SubjectId>{}});
    });
    EXPECT_TRUE(changedBy(project, decision->id).empty());
    oneStep(project, [&] { return removeDecision(project, decision->id); });
}

TEST_F(Chain, ComesFromASourceWhichListsOfWhatAThingRestsOnLeaveOut)
{
    ASSERT_TRUE(putCodes(project, child, {code}));
    const auto from = originsOf(project, coding.uuid());
    ASSERT_EQ(from.size(), 1U);
    EXPECT_EQ(from.front().subject, source.uuid());
    EXPECT_FALSE(std::ranges::contains(under(project, theme.uuid()), source.uuid(), &ChainRow::id));
    const std::vector<EvidenceStep> given = stepsUp(project, source.uuid());
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given.front().subject, coding.uuid());
    EXPECT_EQ(claimsOver(project, source.uuid()), (std::vector{child.uuid(), theme.uuid()}));
}

// More than are asked for at once.
TEST_F(Chain, OfVeryManyPassagesLeadsToTheSameClaims)
{
    std::vector<Id<Code>> codes{code};
    for (int i = 0; i < 450; ++i) {
        if (i % 45 == 0)
            codes.push_back(project.addCode(u"Code %1"_s.arg(i)));
        project.addCoding(project.textOf(source), codes[size_t(i) % codes.size()], 0, 1 + i % 20);
    }
    ASSERT_TRUE(putCodes(project, child, {codes[3]}));
    ASSERT_TRUE(
        addEvidence(project, {subjectId(addTheme(project, u"Doors"_s).value().id), subjectId(codes[7])}));
    ASSERT_TRUE(
        addEvidence(project, {subjectId(addTheme(project, u"Beds"_s).value().id), subjectId(coding)}));
    addTheme(project, u"Food"_s).value();
    std::set<Uuid> wanted;
    for (const ChainRow &row : above(project, source.uuid())) {
        if (row.kind == u"theme")
            wanted.insert(row.id);
    }
    const std::vector<Uuid> claims = claimsOver(project, source.uuid());
    EXPECT_EQ(wanted.size(), 4U);
    EXPECT_EQ(std::set<Uuid>(claims.begin(), claims.end()), wanted);
    EXPECT_EQ(claims.size(), wanted.size());
}

TEST_F(Chain, IsWalkedWithoutWordsToo)
{
    ASSERT_TRUE(putCodes(project, child, {code}));
    ASSERT_TRUE(addDecision(
        project, {.text = u"Hang it up"_s, .on = {subjectId(code)}, .changed = {subjectId(theme)}}));
    std::vector<Uuid> rows;
    for (const ChainRow &row : under(project, theme.uuid()))
        rows.push_back(row.id);
    std::vector<Uuid> nodes;
    for (const ChainNode &node : nodesUnder(project, theme.uuid())) {
        nodes.push_back(node.id);
        EXPECT_EQ(node.kind, project->kindNameOf(node.id));
    }
    EXPECT_EQ(nodes, rows);
    EXPECT_EQ(nodesUnder(project, theme.uuid(), [] { return true; }).size(), 1U);
}

TEST_F(Chain, EveryStepDownIsAStepUp)
{
    ASSERT_TRUE(putCodes(project, child, {code}));
    ASSERT_TRUE(setThemeQuotes(project, theme, {subjectId(coding)}));
    ASSERT_TRUE(addEvidence(project, {subjectId(theme), subjectId(code), Stance::Challenges}));
    for (const ChainRow &row : under(project, theme.uuid())) {
        for (const EvidenceStep &step : stepsDown(project, row.id)) {
            const std::vector<EvidenceStep> back = stepsUp(project, step.subject);
            EXPECT_TRUE(std::ranges::contains(back, row.id, &EvidenceStep::subject))
                << qPrintable(titleOf(project, step.subject));
        }
    }
}

TEST_F(Chain, AStanceWinsOverAPlainLink)
{
    ASSERT_TRUE(putCodes(project, theme, {code}));
    ASSERT_TRUE(
        addEvidence(project, {subjectId(theme), subjectId(code), Stance::Challenges, u"Not at night"_s}));
    const auto rows = under(project, theme.uuid());
    const auto row = std::ranges::find(rows, code.uuid(), &ChainRow::id);
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->stance, Stance::Challenges);
    EXPECT_EQ(row->note, u"Not at night"_s);
    EXPECT_EQ(std::ranges::count(rows, code.uuid(), &ChainRow::id), 1);
}

TEST_F(Chain, SubjectsAreNamedByIdPathOrName)
{
    EXPECT_EQ(subjectNamed(project, u"Keys/Drawers"_s), child.uuid());
    EXPECT_EQ(subjectNamed(project, u"Drawers"_s), child.uuid());
    EXPECT_EQ(subjectNamed(project, u" Ruth "_s), source.uuid());
    EXPECT_EQ(subjectNamed(project, coding.text().toLower()), coding.uuid());
    EXPECT_EQ(subjectNamed(project, u"Ruth"_s, {u"theme"_s}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(subjectNamed(project, source.text(), {u"theme"_s}).error().kind, ErrorKind::NotFound);
    const Id<Theme> locked = addTheme(project, u"Locked"_s).value().id;
    const auto both = subjectNamed(project, u"Locked"_s);
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().kind, ErrorKind::Ambiguous);
    EXPECT_EQ(both.error().ids.size(), 2);
    EXPECT_EQ(subjectNamed(project, u"Locked"_s, {u"theme"_s}), locked.uuid());
    const auto decision = addDecision(project, {.text = u"We agree."_s});
    EXPECT_EQ(subjectNamed(project, u"We agree."_s), decision->id.uuid());
}

} // namespace partsong

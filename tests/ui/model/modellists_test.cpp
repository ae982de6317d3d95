// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/evidences.h"
#include "core/model/elements.h"
#include "core/model/relations.h"
#include "core/model/versions.h"
#include "core/themes/themes.h"
#include "tests/support/testproject.h"
#include "ui/model/elementlistmodel.h"
#include "ui/model/evidencelistmodel.h"
#include "ui/model/relationlistmodel.h"
#include "ui/model/versionchanges.h"
#include "ui/model/versionlistmodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

TEST(ElementListModel, FollowsTheStudyInTheOrderOfTypesAndNames)
{
    TestProject project;
    ElementListModel model(project);
    const QAbstractItemModelTester tester(&model, Fatal);
    ASSERT_TRUE(addElement(project, {u"Resident"_s, u"actor"_s}));
    const auto cupboard = addElement(project, {u"Locked cupboard"_s, u"barrier"_s});
    ASSERT_TRUE(addElement(project, {u"Night nurse"_s, u"actor"_s}));
    EXPECT_EQ(namesIn(model), (QStringList{u"Night nurse"_s, u"Resident"_s, u"Locked cupboard"_s}));
    ASSERT_TRUE(setElement(project, cupboard->id, {.name = u"Agency"_s, .type = u"actor"_s}));
    EXPECT_EQ(namesIn(model), (QStringList{u"Agency"_s, u"Night nurse"_s, u"Resident"_s}));
    ASSERT_TRUE(removeElement(project, cupboard->id));
    EXPECT_EQ(namesIn(model), (QStringList{u"Night nurse"_s, u"Resident"_s}));
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(model.rowCount(), 3);
}

TEST(EvidenceListModel, SaysWhatSpeaksForAndAgainst)
{
    TestProject project;
    const auto element = addElement(project, {u"Night nurse"_s, u"actor"_s});
    const auto theme = addTheme(project, u"Nobody knows who to ring"_s);
    const auto code = project.addCode(u"Night care"_s);
    EvidenceListModel model(project);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setClaim(subjectId(element->id));
    ASSERT_TRUE(addEvidence(project, {subjectId(element->id), subjectId(theme->id), Stance::Challenges, {}}));
    ASSERT_TRUE(addEvidence(project, {subjectId(element->id), subjectId(code), Stance::Supports, {}}));
    EXPECT_EQ(namesIn(model), (QStringList{u"Night care"_s, u"Nobody knows who to ring"_s}));
    ASSERT_TRUE(removeEvidence(project, model.evidenceAt(model.index(0))->id));
    EXPECT_EQ(namesIn(model), QStringList{u"Nobody knows who to ring"_s});
}

TEST(RelationListModel, SaysRelationsFromTheElementsOwnSide)
{
    TestProject project;
    const auto nurse = addElement(project, {u"Night nurse"_s, u"actor"_s});
    const auto resident = addElement(project, {u"Resident"_s, u"actor"_s});
    Diagram diagram(project);
    RelationListModel model(diagram);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setElement(nurse->id);
    ASSERT_TRUE(addRelation(project, nurse->id, u"helps"_s, resident->id));
    ASSERT_TRUE(addRelation(project, resident->id, u"needs"_s, nurse->id));
    EXPECT_EQ(namesIn(model), (QStringList{u"helps Resident"_s, u"Resident needs this"_s}));
}

TEST(VersionListModel, ListsTheLatestFirst)
{
    TestProject project;
    VersionListModel model(project);
    const QAbstractItemModelTester tester(&model, Fatal);
    ASSERT_TRUE(saveVersion(project, u"First"_s));
    const auto second = saveVersion(project, u"Second"_s);
    EXPECT_EQ(namesIn(model), (QStringList{u"Second"_s, u"First"_s}));
    ASSERT_TRUE(removeVersion(project, second->id));
    EXPECT_EQ(namesIn(model), QStringList{u"First"_s});
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(namesIn(model), (QStringList{u"Second"_s, u"First"_s}));
}

TEST(VersionChanges, SayWhatCameWentAndIsCalledOtherwise)
{
    TestProject project;
    const auto nurse = addElement(project, {u"Night nurse"_s, u"actor"_s});
    const auto cupboard = addElement(project, {u"Locked cupboard"_s, u"barrier"_s});
    ASSERT_TRUE(addRelation(project, cupboard->id, u"hinders"_s, nurse->id));
    const ModelContent then = modelContent(project);
    EXPECT_TRUE(changesSince(then, modelContent(project)).empty());
    ASSERT_TRUE(removeElement(project, cupboard->id));
    ASSERT_TRUE(setElement(project, nurse->id, {.name = u"Night care lead"_s, .type = u"need"_s}));
    ASSERT_TRUE(addElement(project, {u"Resident"_s, u"actor"_s}));
    const VersionChanges changes = changesSince(then, modelContent(project));
    EXPECT_EQ(changes.added, QStringList{u"Actor: Resident"_s});
    EXPECT_EQ(changes.removed,
              (QStringList{u"Barrier: Locked cupboard"_s, u"Locked cupboard hinders Night nurse"_s}));
    EXPECT_EQ(changes.renamed, QStringList{u"Night nurse → Night care lead"_s});
    EXPECT_EQ(changes.changed, QStringList{u"Need: Night care lead: Need, was Actor"_s});
    EXPECT_EQ(heldIn(then).size(), 3);
}

} // namespace
} // namespace partsong

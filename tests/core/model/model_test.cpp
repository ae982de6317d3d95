// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/evidencechain.h"
#include "core/links/evidences.h"
#include "core/links/subjects.h"
#include "core/model/elementplace.h"
#include "core/model/elements.h"
#include "core/model/relations.h"
#include "core/model/versions.h"
#include "core/themes/themes.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Model : testing::Test {
    TestProject project;
    Id<Element> gp = addElement(project, {u"GP"_s, u"actor"_s}).value().id;
    Id<Element> home = addElement(project, {u"Care home"_s, u"actor"_s}).value().id;
};

} // namespace

TEST_F(Model, ElementsAreToldApartByNameAndType)
{
    const auto element = oneStep(project, [&] {
        return addElement(project, {u" Call "_s, u"activity"_s, u"d"_s});
    });
    EXPECT_EQ(element->name, u"Call"_s);
    refused(project, ErrorKind::Exists, [&] { return addElement(project, {u"Call"_s, u"activity"_s}); });
    refused(project, ErrorKind::Range, [&] { return addElement(project, {u"Call"_s, u" "_s}); });
    refused(project, ErrorKind::Exists, [&] { return setElement(project, gp, {.name = u"Care home"_s}); });
    oneStep(project,
            [&] { return setElement(project, element->id, {.name = u"Ring"_s, .type = u"own word"_s}); });
    noStep(project, [&] { return setElement(project, element->id, {.description = u"d"_s}); });
    EXPECT_EQ(subjectNamed(project, u"Ring"_s), element->id.uuid());
    oneStep(project, [&] { return removeElement(project, element->id); });
}

TEST_F(Model, RelationsSayAThingOnce)
{
    const auto relation = oneStep(project, [&] { return addRelation(project, gp, u"informs"_s, home); });
    refused(project, ErrorKind::Exists, [&] { return addRelation(project, gp, u"informs"_s, home); });
    refused(project, ErrorKind::NotFound,
            [&] { return addRelation(project, gp, u"informs"_s, Id<Element>::make()); });
    oneStep(project, [&] { return addRelation(project, home, u"informs"_s, gp); });
    EXPECT_EQ(relationsNamed(project, u"GP informs Care home"_s), std::vector{relation->id.uuid()});
    EXPECT_EQ(subjectNamed(project, u"GP informs Care home"_s), relation->id.uuid());
    oneStep(project, [&] { return setRelation(project, relation->id, {.type = u"leadsTo"_s}); });
    EXPECT_EQ(titleOf(project, relation->id.uuid()), u"GP leads to Care home"_s);
    ASSERT_TRUE(addEvidence(project, {subjectId(relation->id), subjectId(project.addCode(u"x"_s))}));
    oneStep(project, [&] { return removeElement(project, gp); });
    EXPECT_TRUE(project->all<Relation>().empty());
    EXPECT_TRUE(project->all<Evidence>().empty());
}

TEST_F(Model, AnElementIsMadeFromEvidenceInOneStep)
{
    const Id<Theme> theme = addTheme(project, u"Keys/Drawers"_s).value().id;
    const auto element = oneStep(project, [&] { return makeElement(project, theme.uuid(), u"barrier"_s); });
    EXPECT_EQ(element->name, u"Drawers"_s);
    EXPECT_EQ(evidenceCounts(project, element->id.uuid()), (EvidenceCounts{1, 0}));
    EXPECT_EQ(under(project, element->id.uuid()).front().id, theme.uuid());
    refused(project, ErrorKind::Refused, [&] { return makeElement(project, gp.uuid(), u"need"_s, u"X"_s); });
    refused(project, ErrorKind::Exists, [&] { return makeElement(project, theme.uuid(), u"barrier"_s); });
}

TEST_F(Model, ElementsStayWherePeoplePutThem)
{
    oneStep(project, [&] { return placeElement(project, gp, 10, 20); });
    oneStep(project, [&] { return placeElement(project, gp, 30, 20); });
    noStep(project, [&] { return placeElement(project, gp, 30, 20); });
    EXPECT_EQ(project->all<ElementPlace>().size(), 1U);
    refused(project, ErrorKind::Range, [&] { return placeElement(project, gp, 1e300, 0); });
    oneStep(project, [&] { return unplaceElement(project, gp); });
    noStep(project, [&] { return unplaceElement(project, gp); });
}

TEST_F(Model, AVersionKeepsTheModelAsItWas)
{
    ASSERT_TRUE(addRelation(project, gp, u"informs"_s, home, u"By letter"_s));
    ASSERT_TRUE(
        addEvidence(project, {subjectId(gp), subjectId(project.addCode(u"x"_s)), Stance::Challenges}));
    const ModelContent before = modelContent(project);
    const auto version = oneStep(project, [&] { return saveVersion(project, u"After workshop 1"_s); });
    EXPECT_EQ(version->elements, 2);
    EXPECT_EQ(version->relations, 1);
    ASSERT_TRUE(removeElement(project, gp));
    EXPECT_EQ(contentOf(project->find(version->id).value()), before);
    EXPECT_NE(modelContent(project), before);
    refused(project, ErrorKind::Exists, [&] { return saveVersion(project, u"After workshop 1"_s); });
    oneStep(project, [&] { return removeVersion(project, version->id); });
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/elementplace.h"
#include "core/model/elements.h"
#include "core/model/modelpainter.h"
#include "core/model/relations.h"
#include "tests/support/onestep.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// The model of the sample study: twenty elements of every type.
void fill(TestProject &project, bool placed)
{
    QFile file(QDir::cleanPath(QStringLiteral(PARTSONG_TEST_DATA "/../../resources/sample/study.json")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject sample = QJsonDocument::fromJson(file.readAll()).object();
    const Id<Code> code = project.addCode(u"x"_s);
    QHash<QString, Id<Element>> elements;
    for (const QJsonValue &value : sample.value(u"elements"_s).toArray()) {
        const QString name = value[u"name"_s].toString();
        elements.insert(name, addElement(project, {name, value[u"type"_s].toString()}).value().id);
        if (placed) {
            ASSERT_TRUE(
                placeElement(project, elements[name], value[u"x"_s].toDouble(), value[u"y"_s].toDouble()));
        }
        if (elements.size() % 3) {
            ASSERT_TRUE(addEvidence(project,
                                    {subjectId(elements[name]), subjectId(code),
                                     elements.size() % 2 ? Stance::Supports : Stance::Challenges}));
        }
    }
    int count = 0;
    for (const QJsonValue &value : sample.value(u"relations"_s).toArray()) {
        const auto relation = addRelation(project, elements[value[u"from"_s].toString()],
                                          value[u"type"_s].toString(), elements[value[u"to"_s].toString()]);
        ASSERT_TRUE(relation);
        if (++count % 2) {
            ASSERT_TRUE(addEvidence(project, {subjectId(relation->id), subjectId(code)}));
        }
    }
}

void keep(const QString &name, const QImage &image)
{
    if (qEnvironmentVariableIsSet("PARTSONG_LOOK"))
        image.save(qEnvironmentVariable("PARTSONG_LOOK") + u'/' + name);
}

} // namespace

TEST(ModelPainter, PaintsTheWholeModel)
{
    TestProject project;
    fill(project, false);
    const ModelPicture picture = modelPicture(project);
    ASSERT_FALSE(picture.elements.empty());
    for (const ElementPart &part : picture.elements)
        EXPECT_TRUE(picture.bounds.contains(part.rect));
    for (const RelationPart &part : picture.relations)
        EXPECT_FALSE(part.route.empty());
    const QImage image = modelImage(picture, 1.5);
    EXPECT_GT(image.width(), 800);
    keep(u"model.png"_s, image);
    QImage dark(image.size(), QImage::Format_RGB32);
    const ModelStyle style{ModelInk::darkened(), {}};
    dark.fill(style.ink.background);
    QPainter painter(&dark);
    painter.scale(1.5, 1.5);
    painter.translate(QPointF(32, 32) - picture.bounds.topLeft());
    paintModel(painter, picture, style);
    keep(u"model-dark.png"_s, dark);
}

TEST(ModelPainter, LeavesElementsWherePeoplePutThem)
{
    TestProject project;
    fill(project, true);
    const ModelPicture picture = modelPicture(project);
    for (const ElementPart &part : picture.elements)
        EXPECT_TRUE(part.placed);
    for (const ElementPlace &place : project->all<ElementPlace>()) {
        const auto part = std::ranges::find(picture.elements, place.element, &ElementPart::id);
        EXPECT_LT((part->rect.center() - QPointF(place.x, place.y)).manhattanLength(), 0.5);
    }
    keep(u"model-placed.png"_s, modelImage(picture, 1.5));
}

// How many pairs of words lie on each other, and words on an element.
struct Overlaps {
    int words = 0;
    int elements = 0;
};

Overlaps overlapsIn(const ModelPicture &picture)
{
    Overlaps found;
    std::vector<QRectF> words;
    for (const RelationPart &part : picture.relations) {
        const QRectF label = relationWordsRect(part.route, part.look, {});
        for (const QRectF &other : words)
            found.words += label.intersects(other) ? 1 : 0;
        for (const ElementPart &element : picture.elements)
            found.elements += label.intersects(element.rect) ? 1 : 0;
        EXPECT_TRUE(picture.bounds.contains(label));
        words.push_back(label);
    }
    return found;
}

TEST(ModelPainter, WordsOfTheSampleModelLieOnNothingElse)
{
    for (const bool placed : {true, false}) {
        TestProject project;
        fill(project, placed);
        const Overlaps found = overlapsIn(modelPicture(project));
        EXPECT_EQ(found.words, 0) << (placed ? "as placed" : "as laid out");
        EXPECT_EQ(found.elements, 0) << (placed ? "as placed" : "as laid out");
    }
}

TEST(ModelPainter, SvgSaysItInWords)
{
    TestProject project;
    const Id<Element> gp = addElement(project, {u"GP <the>"_s, u"actor"_s}).value().id;
    const Id<Element> call = addElement(project, {u"Call"_s, u"activity"_s}).value().id;
    ASSERT_TRUE(addRelation(project, gp, u"leadsTo"_s, call));
    ASSERT_TRUE(
        addEvidence(project, {subjectId(gp), subjectId(project.addCode(u"x"_s)), Stance::Challenges}));
    const QString svg = QString::fromUtf8(modelSvg(modelPicture(project)));
    EXPECT_TRUE(svg.contains(u"Actor: GP &lt;the&gt;. Evidence: 1 against."_s)) << qPrintable(svg.left(900));
    EXPECT_TRUE(svg.contains(u"GP &lt;the&gt; leads to Call. Evidence: No evidence yet."_s));
}

TEST(ModelPainter, AnEmptyModelIsAnEmptySheet)
{
    TestProject project;
    EXPECT_FALSE(modelImage(modelPicture(project)).isNull());
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "tests/ui/coding/codingwindow.h"
#include "ui/coding/transcriptscene.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// What the pointer is told when it rests over something beside or behind the words.
class HoverTips : public CodingWindow {
protected:
    ~HoverTips() override { QToolTip::hideText(); }

    Id<Coding> coded(const QString &words, const QString &path, const QString &comment = {})
    {
        const int at = int(view()->shownWords().indexOf(words));
        const TextRange range = view()->scene().text().positions().rangeOf({at, at + int(words.size())});
        auto code = addCode(project(), path);
        EXPECT_TRUE(code);
        return *applyCode(
            project(),
            {.code = *code, .anchor = {.text = view()->text(), .range = range}, .comment = comment},
            Union::Never);
    }
    QString tipAt(const QPointF &inScene)
    {
        QToolTip::hideText();
        EXPECT_TRUE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }, 5000)); // it goes in a while
        const QPoint at = inScene.toPoint() + QPoint(0, view()->scrollOffset().y());
        QHelpEvent event(QEvent::ToolTip, at, view()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(view()->viewport(), &event);
        return QToolTip::isVisible() ? QToolTip::text() : QString();
    }
};

} // namespace

TEST_F(HoverTips, ABracketSaysWhichCodeWhoAndWhy)
{
    addSource(u"Ruth"_s, u"Nobody came that night. The bell rang."_s);
    const Id<Coding> night = coded(u"came that night"_s, u"Care/Night"_s, u"She waited two hours"_s);
    activate();
    TranscriptScene &scene = view()->scene();
    const int slot = scene.codings().slotOf(night);
    ASSERT_GE(slot, 0);
    ASSERT_EQ(scene.slotAt(scene.bracket(slot).center()), slot);
    const QString tip = tipAt(scene.bracket(slot).center());
    EXPECT_TRUE(tip.contains(u"Care/Night"_s)) << qPrintable(tip);
    EXPECT_TRUE(tip.contains(u"Anna"_s)) << qPrintable(tip);
    EXPECT_TRUE(tip.contains(u"She waited two hours"_s)) << qPrintable(tip);
    EXPECT_EQ(tipAt({4, 4}), QString()); // nothing is there
}

TEST_F(HoverTips, WhatIsCountedAtTheMarginIsNamed)
{
    window->resize(1500, 800);
    addSource(u"Ruth"_s, u"Nobody came that night. The bell rang."_s);
    for (int i = 0; i < 40; ++i)
        coded(u"came that night"_s, u"Code %1"_s.arg(i));
    activate();
    TranscriptScene &scene = view()->scene();
    const auto more = scene.namesIn(0).more;
    ASSERT_FALSE(more.slotsThere.empty());
    const QString tip = tipAt(more.place.center());
    const QString first = scene.codings().look(scene.codings().at(more.slotsThere.front()).coding.code).name;
    EXPECT_TRUE(tip.contains(first)) << qPrintable(tip);
}

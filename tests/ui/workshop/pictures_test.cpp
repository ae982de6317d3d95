// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplestudy.h"
#include "tests/ui/workshop/boardfixture.h"
#include "ui/workshop/presentwindow.h"

#include <QDockWidget>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

void settle()
{
    QTest::qWait(400);
}

} // namespace

// Writes pictures of the boards of the sample study for a person to look at, when told where to:
// PARTSONG_LOOK.
TEST(WorkshopPictures, OfTheSampleStudy)
{
    const QString to = qEnvironmentVariable("PARTSONG_LOOK");
    if (to.isEmpty())
        GTEST_SKIP() << "PARTSONG_LOOK names no folder";
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.partsong"_s);
    const Status made = makeSampleStudy(path, schema(), u"Ada"_s);
    ASSERT_TRUE(made) << qPrintable(made.error().message);
    Settings settings(folder.filePath(u"partsong.ini"_s));
    Appearance appearance;
    WindowParts parts{.schema = schema(),
                      .workspaces = {{u"workshops"_s, u"Workshops"_s, u"view-calendar-timeline"_s,
                                      [](StudyContext &context) -> Workspace * {
                                          return new WorkshopsWorkspace(context);
                                      }}}};
    MainWindow window(settings, appearance, parts);
    ASSERT_TRUE(window.openStudy(path));
    window.resize(1440, 900);
    window.show();
    ASSERT_TRUE(window.enter(u"workshops"_s));
    auto &space = static_cast<WorkshopsWorkspace &>(*window.study()->current());
    const auto boards = window.study()->project().all<Canvas>();
    const std::vector<std::tuple<QString, ColourScheme, int>> looks = {{u"light"_s, ColourScheme::Light, 100},
                                                                       {u"dark"_s, ColourScheme::Dark, 100},
                                                                       {u"200"_s, ColourScheme::Light, 200}};
    for (const auto &[name, scheme, percent] : looks) {
        appearance.choose({scheme, percent});
        window.resize(1440, 900);
        for (size_t i = 0; i < boards.size(); ++i) {
            space.openBoard(boards[i].id);
            settle();
            space.view()->fitAll();
            settle();
            window.grab().save(u"%1/board%2-%3.png"_s.arg(to).arg(i + 1).arg(name));
        }
        space.openBoard(boards[0].id);
        const QList<ItemId> notes = [&] {
            QList<ItemId> ids;
            for (const ItemId &id : space.commands().model().readingOrder()) {
                if (space.commands().model().find(id)->isNote())
                    ids << id;
            }
            return ids;
        }();
        space.view()->setZoom(1);
        space.view()->centerOn(space.commands().model().find(notes[2])->rect().center());
        space.commands().selection().select(notes[2]);
        settle();
        window.grab().save(u"%1/near-%2.png"_s.arg(to, name));
        space.present();
        space.presenting()->resize(1440, 900);
        settle();
        space.presenting()->view()->fitAll();
        settle();
        space.presenting()->grab().save(u"%1/present-%2.png"_s.arg(to, name));
        space.presenting()->view()->showFrame(1);
        space.presenting()->view()->showFrame(1);
        settle();
        space.presenting()->grab().save(u"%1/presentframe-%2.png"_s.arg(to, name));
        space.present();
        settle();
    }
}

} // namespace partsong

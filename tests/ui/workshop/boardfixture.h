// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapters.h"
#include "core/store/schema.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/canvases.h"
#include "core/workshop/notes.h"
#include "core/workshop/workshops.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"
#include "ui/workshop/boardeditor.h"
#include "ui/workshop/boardview.h"
#include "ui/workshop/workshopsworkspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {

// A window with a study in it whose workshops are in sight, driven by keys and mouse as a person would.
struct BoardFixture : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(window.createStudy(folder.filePath(QStringLiteral("study.partsong")),
                                       QStringLiteral("Test"), QStringLiteral("Ada")));
        window.resize(1440, 900);
        window.show();
        workshop = addWorkshop(project(),
                               {.name = QStringLiteral("Nights"),
                                .tables = {QStringLiteral("Kettle"), QStringLiteral("Lamp")},
                                .attendees = {{QStringLiteral("1"), QStringLiteral("Relative")}}})
                       .value()
                       .id;
        canvas = addCanvas(project(), workshop, QStringLiteral("A night")).value().id;
        ASSERT_TRUE(window.enter(QStringLiteral("workshops")));
        space = qobject_cast<WorkshopsWorkspace *>(window.study()->current());
        ASSERT_TRUE(space);
        space->openBoard(canvas);
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        view().setFocus();
        QApplication::processEvents();
    }

    Project &project() { return window.study()->project(); }
    BoardView &view() { return *space->view(); }
    BoardCommands &commands() { return space->commands(); }
    BoardModel &model() { return commands().model(); }
    BoardSelection &selection() { return commands().selection(); }

    ItemId note(const QString &words, const QPointF &at)
    {
        return addNote(project(), {.canvas = canvas, .text = words, .at = at}).value().item.id;
    }
    ItemId frame(const QRectF &rect)
    {
        return addFrame(project(), canvas, rect, QStringLiteral("Frame")).value().id;
    }
    QRectF rect(ItemId id) { return model().find(id)->rect(); }
    QPoint shown(const QPointF &at) { return view().mapFromScene(at); }
    qint64 steps() { return project().lastStep(); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *port = view().viewport();
        QTest::mousePress(port, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(port, (from + to) / 2);
        send(port, (from + to) / 2, modifiers);
        send(port, to, modifiers);
        QTest::mouseRelease(port, Qt::LeftButton, modifiers, to);
    }
    void click(const QPointF &at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, shown(at));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("partsong.ini"))};
    Appearance appearance;
    WindowParts parts{
        .schema = schema(),
        .workspaces = {{QStringLiteral("workshops"), QStringLiteral("Workshops"),
                        QStringLiteral("view-calendar-timeline"), [](StudyContext &context) -> Workspace * {
                            return new WorkshopsWorkspace(context);
                        }}}};
    MainWindow window{settings, appearance, parts};
    Id<Workshop> workshop;
    Id<Canvas> canvas;
    WorkshopsWorkspace *space = nullptr;

private:
    static void send(QWidget *port, const QPoint &at, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent move(QEvent::MouseMove, at, port->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(port, &move);
    }
};

} // namespace partsong

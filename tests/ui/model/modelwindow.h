// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapters.h"
#include "core/model/elements.h"
#include "core/model/relations.h"
#include "core/themes/themes.h"
#include "ui/model/diagramview.h"
#include "ui/model/makeelement.h"
#include "ui/model/modelworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/typetofind.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {

// A window on a new study whose only workspace is that of the model.
class ModelWindow : public testing::Test {
protected:
    ModelWindow() : m_settings(m_folder.filePath(QStringLiteral("partsong.ini")))
    {
        const auto make = [](StudyContext &context) -> Workspace * { return new ModelWorkspace(context); };
        WindowParts parts{.schema = schema(),
                          .workspaces = {{QStringLiteral("model"), QStringLiteral("Model"), QString(), make}},
                          .actions = {addMakeElementAction}};
        m_window = std::make_unique<MainWindow>(m_settings, m_appearance, std::move(parts));
        m_window->resize(1440, 900);
        m_window->show();
        EXPECT_TRUE(m_window->createStudy(m_folder.filePath(QStringLiteral("a.partsong")),
                                          QStringLiteral("Night care"), QStringLiteral("Anna")));
    }

    Project &project() { return m_window->study()->project(); }
    StudyContext &context() { return m_window->study()->context(); }
    ModelWorkspace &workspace() { return *static_cast<ModelWorkspace *>(m_window->study()->current()); }
    DiagramView &view() { return *workspace().view(); }
    DiagramScene &picture() { return view().picture(); }

    Id<Element> element(const QString &name, const QString &type = QStringLiteral("actor"))
    {
        return addElement(project(), {name, type})->id;
    }
    Id<Relation> relation(Id<Element> from, const QString &type, Id<Element> to)
    {
        return addRelation(project(), from, type, to)->id;
    }
    // Waits until the layout has followed.
    void settle()
    {
        QTest::qWait(10);
        EXPECT_TRUE(QTest::qWaitFor([this] { return context().tasks.running().empty(); }, 5000));
        QCoreApplication::processEvents();
    }
    QPoint onScreen(Id<Element> id) { return view().mapFromScene(picture().rectOf(id).center()); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }
    // Answers the question that is open by typing.
    void answer(const QString &words)
    {
        TypeToFind *open = nullptr;
        for (TypeToFind *finder : m_window->findChildren<TypeToFind *>()) {
            if (finder->isVisible())
                open = finder;
        }
        ASSERT_NE(open, nullptr) << "nothing is asked: " << words.toStdString();
        QTest::keyClicks(open->field(), words);
        QTest::keyClick(open->field(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace partsong

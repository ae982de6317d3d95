// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chapters.h"
#include "core/coding/code.h"
#include "core/store/edit.h"
#include "tests/support/datahome.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace partsong {

// The window with plain workspaces, in a place of its own; what it tells a person is kept.
class ShellWindow : public testing::Test {
protected:
    ShellWindow() : settings(folder.filePath(QStringLiteral("partsong.ini")))
    {
        QStandardPaths::setTestModeEnabled(false); // home is a place of the test's own
        const auto make = [](StudyContext &context) { return new Workspace(context); };
        window = std::make_unique<MainWindow>(
            settings, appearance,
            WindowParts{
                schema(),
                {{QStringLiteral("sources"), QStringLiteral("Sources"), QStringLiteral("folder"), make},
                 {QStringLiteral("coding"), QStringLiteral("Coding"), QStringLiteral("tag"), make}}});
        QObject::connect(&window->notices(), &Notices::posted, window.get(),
                         [this](const Notice &notice) { told.push_back(notice); });
        window->show();
    }

    ~ShellWindow() override
    {
        window.reset();
        QStandardPaths::setTestModeEnabled(true);
    }

    void create(const QString &name = QStringLiteral("a"))
    {
        const QString path = folder.filePath(name + QStringLiteral(".partsong"));
        ASSERT_TRUE(window->createStudy(path, QStringLiteral("Night care"), QStringLiteral("Anna")));
    }
    Project &project() { return window->study()->project(); }
    StudyContext &context() { return window->study()->context(); }

    Id<Code> addCodes(const QStringList &names, Id<Code> parent = {})
    {
        Edit edit(project(), PARTSONG_LABEL("Add code"));
        Code code;
        for (const QString &name : names) {
            code = Code();
            code.id = Id<Code>::make();
            code.name = name;
            code.parent = parent;
            edit.insert(code);
        }
        EXPECT_TRUE(edit.commit());
        return code.id;
    }
    QStringList codes()
    {
        QStringList names;
        for (const Code &code : project().all<Code>())
            names << code.name;
        return names;
    }
    // The notice that the window shows last of all.
    NoticeBar *shownNotice()
    {
        NoticeBar *shown = nullptr;
        for (NoticeBar *bar : window->findChildren<NoticeBar *>()) {
            if (bar->isVisible())
                shown = bar;
        }
        return shown;
    }
    void press(const QString &text)
    {
        for (QPushButton *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text().remove(u'&') == text)
                return button->click();
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }
    bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10'000); }

    DataHome home;
    QTemporaryDir folder;
    Settings settings;
    Appearance appearance;
    std::unique_ptr<MainWindow> window;
    std::vector<Notice> told;
};

} // namespace partsong

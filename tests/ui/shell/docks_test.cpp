// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shellwindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class DocksInTheWindow : public ShellWindow {
protected:
    void SetUp() override
    {
        create();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        dock = window->findChild<QDockWidget *>(u"history"_s);
        dock->show();
        dock->raise();
        inside = dock->findChild<QListView *>();
        outside = new QLineEdit(window.get());
        outside->show();
    }
    void doubleClick()
    {
        QTest::mouseClick(dock->titleBarWidget(), Qt::LeftButton);
        QTest::mouseDClick(dock->titleBarWidget(), Qt::LeftButton);
        QCoreApplication::processEvents();
        ASSERT_TRUE(dock->isFloating());
    }

    QDockWidget *dock = nullptr;
    QListView *inside = nullptr;
    QLineEdit *outside = nullptr;
};

} // namespace

TEST_F(DocksInTheWindow, OneThatComesLooseKeepsTheKeys)
{
    inside->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), inside);
    doubleClick();
    EXPECT_TRUE(waitFor([this] { return QApplication::focusWidget() == inside; }));
}

TEST_F(DocksInTheWindow, OneThatComesLooseTakesNoKeysFromElsewhere)
{
    inside->setFocus();
    outside->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), outside);
    doubleClick();
    EXPECT_TRUE(waitFor([this] { return QApplication::focusWidget() == outside; }));
}

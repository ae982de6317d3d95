// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/shell/backups.h"

#include <QSignalSpy>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class BackupsOfTheWindow : public ShellWindow {
protected:
    void look()
    {
        Backups *backups = window->study()->backups();
        ASSERT_TRUE(backups);
        QSignalSpy looked(backups, &Backups::looked);
        backups->look();
        EXPECT_TRUE(looked.wait(10'000));
    }
};

} // namespace

TEST_F(BackupsOfTheWindow, AreMadeWhilePeopleWork)
{
    create();
    addCodes({u"Night"_s});
    look();
    EXPECT_EQ(backups(project().study().id).size(), 1U);
    addCodes({u"Day"_s});
    look(); // not yet an hour old
    EXPECT_EQ(backups(project().study().id).size(), 1U);
    EXPECT_TRUE(told.empty());
}

TEST_F(BackupsOfTheWindow, SayOnceThatTheyCannotBeMade)
{
    create();
    addCodes({u"Night"_s});
    QFile file(folder.filePath(u"nofolder"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    qputenv("XDG_DATA_HOME", file.fileName().toUtf8());
    look();
    look();
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().kind, Notice::Kind::Warning);
    EXPECT_TRUE(told.front().text.contains(u"No backup of this study can be made."_s));
}

TEST_F(BackupsOfTheWindow, StopWhenTheStudyCloses)
{
    create();
    addCodes({u"Night"_s});
    window->study()->backups()->look();
    window->closeStudy();
    EXPECT_EQ(window->study(), nullptr);
}

TEST_F(BackupsOfTheWindow, AreNotMadeOfWhatIsReadOnly)
{
    create();
    Settings others(folder.filePath(u"other.ini"_s));
    MainWindow second(others, appearance, WindowParts{schema(), {}});
    ASSERT_TRUE(second.openStudy(project().path()));
    EXPECT_EQ(second.study()->backups(), nullptr);
}

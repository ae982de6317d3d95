// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placewarning.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/shell/newstudydialog.h"
#include "ui/shell/placepage.h"
#include "ui/shell/rail.h"
#include "ui/shell/shellsettings.h"
#include "ui/shell/studyplaces.h"

#include <QAccessible>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class Opening : public ShellWindow {
protected:
    // A study of its own, closed, whose store was given these words.
    QString studyWith(const char *sql, const QString &name = u"other"_s)
    {
        const QString path = folder.filePath(name + u".partsong"_s);
        const auto made = Project::create(path, schema(), u"Other"_s, u"Bede"_s);
        EXPECT_TRUE(made);
        if (sql) {
            EXPECT_TRUE((*made)->database().execute(sql));
        }
        return path;
    }
    QString fileWith(const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"file.partsong"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Opening it is refused with a sentence, and window and file are as they were.
    void isRefused(const QString &path, const QString &words)
    {
        create();
        const QByteArray before = bytesOf(path);
        StudyFrame *const study = window->study();
        const QString title = window->windowTitle();
        told.clear();
        window->visit(path);
        ASSERT_EQ(told.size(), 1U);
        EXPECT_EQ(told.front().kind, Notice::Kind::Error);
        EXPECT_TRUE(told.front().text.contains(words)) << qPrintable(told.front().text);
        EXPECT_EQ(window->study(), study);
        EXPECT_EQ(window->windowTitle(), title);
        EXPECT_TRUE(window->study()->isVisible());
        EXPECT_FALSE(project().readOnly());
        EXPECT_EQ(bytesOf(path), before);
        addCodes({u"still works"_s});
    }
    QString syncedStudy()
    {
        QDir(folder.path()).mkpath(u"Dropbox"_s);
        return studyWith(nullptr, u"Dropbox/Shared"_s);
    }
};

} // namespace

TEST_F(Opening, WhatIsNotThere)
{
    isRefused(folder.filePath(u"none.partsong"_s), u"is not there"_s);
}

TEST_F(Opening, AFolder)
{
    QDir(folder.path()).mkpath(u"sub.partsong"_s);
    isRefused(folder.filePath(u"sub.partsong"_s), u"is a folder"_s);
}

TEST_F(Opening, AnEmptyFile)
{
    isRefused(fileWith({}), u"is empty"_s);
}

TEST_F(Opening, AForeignFile)
{
    isRefused(fileWith(QByteArray("Dear diary, ").repeated(500)), u"is not a Partsong study"_s);
}

TEST_F(Opening, ADatabaseOfAnotherProgram)
{
    isRefused(studyWith("PRAGMA application_id=7"), u"is not a Partsong study"_s);
}

TEST_F(Opening, ADamagedStudy)
{
    const QByteArray whole = bytesOf(studyWith(nullptr));
    isRefused(fileWith(whole.first(whole.size() / 2)), u"newest backup"_s);
}

TEST_F(Opening, AStudyWithItsPagesOverwritten)
{
    QByteArray bytes = bytesOf(studyWith(nullptr));
    bytes.replace(100, 8092, QByteArray(8092, 'x'));
    isRefused(fileWith(bytes), u"damaged"_s);
}

TEST_F(Opening, AStudyOfANewerVersion)
{
    isRefused(studyWith("UPDATE setting SET value='9999' WHERE key='oldestReader'; PRAGMA user_version=9999"),
              u"newer version"_s);
}

TEST_F(Opening, AStudyOfANewerVersionThatStillCanBeReadIsOpenedToLookAt)
{
    window->visit(
        studyWith("UPDATE setting SET value='1' WHERE key='oldestReader'; PRAGMA user_version=9999"));
    ASSERT_TRUE(window->study());
    EXPECT_TRUE(project().readOnly());
    EXPECT_TRUE(shownNotice()->notice().text.contains(u"newer version"_s))
        << qPrintable(shownNotice()->notice().text);
}

TEST_F(Opening, TheStudyThatIsOpenChangesNothing)
{
    create();
    StudyFrame *const study = window->study();
    window->visit(project().path());
    EXPECT_EQ(window->study(), study);
    EXPECT_FALSE(project().readOnly());
}

TEST_F(Opening, AStudyThatSomebodyElseHasSaysWhoAndCanBeTriedAgain)
{
    const QString path = studyWith(nullptr);
    auto other = Project::open(path, schema(), Project::Access::Write);
    ASSERT_TRUE(other);
    window->visit(path);
    ASSERT_TRUE(window->study());
    EXPECT_TRUE(window->windowTitle().contains(u"read-only, opened by Bede"_s))
        << qPrintable(window->windowTitle());
    EXPECT_TRUE(shownNotice()->notice().text.contains(u"Bede"_s));
    other->reset();
    press(u"Try again"_s);
    ASSERT_TRUE(waitFor([this] { return !project().readOnly(); }));
    EXPECT_FALSE(window->windowTitle().contains(u"read-only"_s));
}

#ifdef Q_OS_UNIX
TEST_F(Opening, WhereTheFolderCannotBeWrittenOneCanLook)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "nothing is protected from the administrator";
    const QString path = studyWith(nullptr);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    window->visit(path);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_TRUE(window->study());
    EXPECT_TRUE(project().readOnly());
    EXPECT_TRUE(shownNotice()->notice().text.contains(u"cannot be written"_s));
}

// A limit on the size of files stands for a full disk.
TEST_F(Opening, AStudyThatCannotBeWrittenWholeIsNotMade)
{
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit little = before;
    little.rlim_cur = 20'000;
    setrlimit(RLIMIT_FSIZE, &little);
    const Status made = window->createStudy(folder.filePath(u"b.partsong"_s), u"B"_s, u"Anna"_s);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    ASSERT_FALSE(made);
    EXPECT_FALSE(made.error().message.isEmpty());
    EXPECT_EQ(window->study(), nullptr);
    EXPECT_TRUE(QDir(folder.path()).entryList({u"*b.partsong*"_s}, QDir::Files | QDir::Hidden).empty());
    EXPECT_TRUE(window->createStudy(folder.filePath(u"b.partsong"_s), u"B"_s, u"Anna"_s));
}
#endif

TEST_F(Opening, NoStudyIsMadeWhereNoFolderIs)
{
    const Status made = window->createStudy(folder.filePath(u"none/b.partsong"_s), u"B"_s, u"Anna"_s);
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().message.contains(u"Choose another folder"_s))
        << qPrintable(made.error().message);
}

TEST_F(Opening, InASyncedFolderAsksFirstAndCanBeLeft)
{
    create();
    StudyFrame *const study = window->study();
    window->visit(syncedStudy());
    auto *page = window->findChild<PlacePage *>();
    ASSERT_TRUE(page && page->isVisible());
    EXPECT_EQ(window->study(), study);
    press(u"Cancel"_s);
    EXPECT_FALSE(page->isVisible());
    EXPECT_TRUE(study->isVisible());
}

TEST_F(Opening, InASyncedFolderWorksOnACopy)
{
    const QString path = syncedStudy();
    const QByteArray before = bytesOf(path);
    window->visit(path);
    press(u"Work on a local copy"_s);
    ASSERT_TRUE(waitFor([this] { return window->study() != nullptr; }));
    const QString copy = project().path();
    EXPECT_EQ(QFileInfo(copy).absolutePath(), workingCopyFolder());
    EXPECT_EQ(QFileInfo(copy).fileName(), u"Shared.partsong"_s);
    EXPECT_FALSE(project().readOnly());
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_TRUE(told.back().text.contains(u"Dropbox"_s)) << qPrintable(told.back().text);
    EXPECT_EQ(StudyPlaces(settings).originOf(copy), path);
    press(u"Bede"_s); // who works here
    addCodes({u"in the copy"_s});
    window->closeStudy();

    window->visit(path);
    EXPECT_EQ(window->study(), nullptr);
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"Go on with the copy"_s)) {
            button->click();
            break;
        }
    }
    ASSERT_TRUE(window->study());
    EXPECT_EQ(codes(), QStringList{u"in the copy"_s});
}

TEST_F(Opening, InASyncedFolderAnywayIsRemembered)
{
    const QString path = syncedStudy();
    window->visit(path);
    press(u"Open it here anyway"_s);
    ASSERT_TRUE(window->study());
    EXPECT_EQ(project().path(), path);
    window->closeStudy();
    window->visit(path);
    EXPECT_TRUE(window->study());
}

TEST_F(Opening, ANewStudyInASyncedFolderIsWarnedOf)
{
    QDir(folder.path()).mkpath(u"OneDrive - Trust"_s);
    settings.setValue(shellsettings::LastFolder, folder.filePath(u"OneDrive - Trust"_s));
    NewStudyDialog dialog(settings);
    dialog.show();
    QPushButton *local = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Keep it on this computer"_s)
            local = button;
    }
    ASSERT_TRUE(local && local->isVisible());
    local->click();
    EXPECT_FALSE(local->isVisible());
    EXPECT_EQ(QFileInfo(dialog.input().path).absolutePath(), workingCopyFolder());
}

TEST_F(Opening, ADamagedStudyInASyncedFolderIsNotCopied)
{
    const QString path = syncedStudy();
    QByteArray bytes = bytesOf(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.first(bytes.size() / 2));
    file.close();
    window->visit(path);
    told.clear();
    press(u"Work on a local copy"_s);
    ASSERT_TRUE(waitFor([this] { return !told.empty(); }));
    EXPECT_EQ(told.front().kind, Notice::Kind::Error);
    EXPECT_EQ(window->study(), nullptr);
}

TEST_F(Opening, PlacesOfTheRailAreTabsForAScreenReader)
{
    create();
    auto *rail = window->findChild<Rail *>();
    ASSERT_TRUE(rail);
    QAccessibleInterface *coding =
        QAccessible::queryAccessibleInterface(rail->findChild<QWidget *>(u"coding"_s));
    ASSERT_TRUE(coding);
    EXPECT_EQ(coding->role(), QAccessible::PageTab);
    EXPECT_EQ(coding->text(QAccessible::Name), u"Coding"_s);
    EXPECT_FALSE(coding->state().selected);
    EXPECT_FALSE(coding->state().checkable);
    coding->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(window->study()->currentId(), u"coding"_s);
    EXPECT_TRUE(coding->state().selected);
    EXPECT_EQ(coding->parent()->role(), QAccessible::PageTabList);
}

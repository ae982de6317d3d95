// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules themselves: each must find the one breach of a small made-up house, and nothing in one that is in
// order.
#include "tests/layers/repository.h"
#include "tests/layers/rules.h"
#include "tests/layers/sourcetext.h"

#include <gtest/gtest.h>

namespace partsong::layers {

using namespace Qt::StringLiterals;

namespace {

bool findsOne(const QStringList &breaches, const QString &path)
{
    return breaches.size() == 1 && breaches.first().startsWith(path);
}

QStringList direction(const QString &path, const QByteArray &included)
{
    return breachesOfDirection({{path, "#include \"" + included + "\"\n"}});
}

} // namespace

TEST(Direction, LetsTheHouseBeUsedDownwards)
{
    EXPECT_TRUE(direction(u"app/main.cpp"_s, "ui/shell/mainwindow.h").isEmpty());
    EXPECT_TRUE(direction(u"app/main.cpp"_s, "core/chapters.h").isEmpty());
    EXPECT_TRUE(direction(u"ui/coding/codetreeview.h"_s, "ui/widgets/searchfield.h").isEmpty());
    EXPECT_TRUE(direction(u"ui/coding/codetreeview.h"_s, "ui/shell/workspace.h").isEmpty());
    EXPECT_TRUE(direction(u"ui/coding/codetreeview.h"_s, "core/coding/code.h").isEmpty());
    EXPECT_TRUE(direction(u"ui/coding/codetreeview.h"_s, "core/sources/source.h").isEmpty());
    EXPECT_TRUE(direction(u"core/coding/codes.h"_s, "core/store/edit.h").isEmpty());
    EXPECT_TRUE(direction(u"core/chapters.cpp"_s, "core/model/element.h").isEmpty());
    EXPECT_TRUE(direction(u"tests/ui/coding/test_codetree.cpp"_s, "ui/coding/codetreeview.h").isEmpty());
}

TEST(Direction, CoreNeverIncludesUi)
{
    EXPECT_TRUE(
        findsOne(direction(u"core/coding/codes.cpp"_s, "ui/shell/notices.h"), u"core/coding/codes.cpp:1"_s));
}

TEST(Direction, UiNeverIncludesApp)
{
    EXPECT_TRUE(
        findsOne(direction(u"ui/shell/mainwindow.cpp"_s, "app/desktop.h"), u"ui/shell/mainwindow.cpp"_s));
}

TEST(Direction, AChapterOfCoreNeverUsesOneBelowIt)
{
    EXPECT_TRUE(findsOne(direction(u"core/sources/sources.cpp"_s, "core/coding/code.h"), u"core/sources"_s));
    EXPECT_TRUE(findsOne(direction(u"core/formats/zip.cpp"_s, "core/store/project.h"), u"core/formats"_s));
}

TEST(Direction, AChapterOfCoreMustBeInTheList)
{
    EXPECT_TRUE(findsOne(direction(u"core/utils/x.cpp"_s, "core/base/id.h"), u"core/utils"_s));
}

TEST(Direction, NoChapterOfCoreNamesThemAll)
{
    EXPECT_TRUE(findsOne(direction(u"core/store/project.cpp"_s, "core/chapters.h"), u"core/store"_s));
}

TEST(Direction, AChapterOfUiNeverIncludesAnother)
{
    EXPECT_TRUE(findsOne(direction(u"ui/coding/segments.cpp"_s, "ui/sources/textview.h"), u"ui/coding"_s));
    EXPECT_TRUE(findsOne(direction(u"ui/shell/mainwindow.cpp"_s, "ui/sources/textview.h"), u"ui/shell"_s));
}

TEST(Direction, AChapterOfUiUsesItsOwnChapterOfCoreAndThoseAbove)
{
    EXPECT_TRUE(findsOne(direction(u"ui/coding/segments.cpp"_s, "core/themes/theme.h"), u"ui/coding"_s));
}

TEST(Direction, WidgetsKnowNothingOfTheDomain)
{
    EXPECT_TRUE(findsOne(direction(u"ui/widgets/badge.cpp"_s, "core/coding/code.h"), u"ui/widgets"_s));
    EXPECT_TRUE(findsOne(direction(u"ui/widgets/badge.cpp"_s, "ui/shell/notices.h"), u"ui/widgets"_s));
}

TEST(Direction, ProgramsNeverIncludeTests)
{
    EXPECT_TRUE(findsOne(direction(u"app/main.cpp"_s, "tests/support/testproject.h"), u"app/main.cpp"_s));
}

TEST(Direction, IncludesStartAtTheTop)
{
    EXPECT_TRUE(findsOne(direction(u"core/coding/codes.cpp"_s, "../store/edit.h"), u"core/coding"_s));
}

TEST(Direction, ACommentIncludesNothing)
{
    const QByteArray source = "// #include \"ui/a.h\"\n/* \n#include \"ui/b.h\"\n*/\n";
    EXPECT_TRUE(breachesOfDirection({{u"core/base/id.h"_s, source}}).isEmpty());
}

TEST(Headlessness, CoreHasNoWidgets)
{
    const QSet<QString> widgets{u"QWidget"_s, u"qwidget.h"_s};
    EXPECT_TRUE(
        findsOne(breachesOfHeadlessness({{u"core/model/painter.cpp"_s, "#include <QWidget>\n"}}, widgets),
                 u"core/model/painter.cpp:1"_s));
    EXPECT_TRUE(findsOne(
        breachesOfHeadlessness({{u"core/model/painter.cpp"_s, "#include <QtWidgets/QLabel>\n"}}, widgets),
        u"core/model/painter.cpp:1"_s));
    EXPECT_TRUE(breachesOfHeadlessness({{u"ui/shell/a.cpp"_s, "#include <QWidget>\n"}}, widgets).isEmpty());
    EXPECT_TRUE(
        breachesOfHeadlessness({{u"core/model/painter.cpp"_s, "#include <QPainter>\n"}}, widgets).isEmpty());
}

TEST(Sql, StandsOnlyInTheStoreAndInQueries)
{
    const QByteArray code = "auto q = u\"SELECT id \"\n         u\"FROM code WHERE name = ?\"_s;\n";
    EXPECT_TRUE(findsOne(breachesOfSql({{u"core/coding/codes.cpp"_s, code}}), u"core/coding/codes.cpp:1"_s));
    EXPECT_TRUE(
        findsOne(breachesOfSql({{u"ui/coding/a.cpp"_s, "q(R\"(DELETE\n FROM code)\");"}}), u"ui/coding"_s));
    EXPECT_TRUE(findsOne(breachesOfSql({{u"app/a.cpp"_s, "q(\"INSERT OR IGNORE INTO code\");"}}), u"app"_s));
    EXPECT_TRUE(findsOne(breachesOfSql({{u"app/a.cpp"_s, "q(\"UPDATE code SET name = ?\");"}}), u"app"_s));
    EXPECT_TRUE(breachesOfSql({{u"core/coding/codingqueries.cpp"_s, code}}).isEmpty());
    EXPECT_TRUE(breachesOfSql({{u"core/store/project.cpp"_s, code}}).isEmpty());
    EXPECT_TRUE(breachesOfSql({{u"tests/core/store/a.cpp"_s, code}}).isEmpty());
}

TEST(Sql, IsNotProseNorAComment)
{
    const QByteArray code = "// SELECT id FROM code\nauto a = tr(\"Select words from the text\");\n"
                            "auto b = \"SELECT\"; auto c = \"FROM\";\n";
    EXPECT_TRUE(breachesOfSql({{u"core/coding/codes.cpp"_s, code}}).isEmpty());
}

TEST(Sql, ItsHeadersAndCallsStayInTheStore)
{
    EXPECT_TRUE(
        findsOne(breachesOfSql({{u"core/coding/a.cpp"_s, "#include <sqlite3.h>\n"}}), u"core/coding"_s));
    EXPECT_TRUE(findsOne(breachesOfSql({{u"ui/coding/a.cpp"_s, "#include <QSqlQuery>\n"}}), u"ui/coding"_s));
    EXPECT_TRUE(
        findsOne(breachesOfSql({{u"core/coding/a.cpp"_s, "int n = sqlite3_step(s);"}}), u"core/coding"_s));
}

TEST(Licence, IsSaidFirst)
{
    const QByteArray lines = "// SPDX-"
                             "FileCopyrightText: 2026 The Partsong authors\n"
                             "// SPDX-"
                             "License-Identifier: GPL-3.0-or-later\n";
    const QByteArray script = "#!/usr/bin/env bash\n" + QByteArray(lines).replace("// ", "# ");
    EXPECT_TRUE(breachesOfLicence({{u"core/base/id.h"_s, lines}, {u"a.sh"_s, script}}).isEmpty());
    EXPECT_TRUE(
        findsOne(breachesOfLicence({{u"core/base/id.h"_s, "#pragma once\n" + lines}}), u"core/base/id.h"_s));
    EXPECT_TRUE(
        findsOne(breachesOfLicence({{u"core/CMakeLists.txt"_s, "add_library(core)\n"}}), u"core/CMake"_s));
}

TEST(Paths, OfThisMachineAreNamedNowhere)
{
    const QStringList places = placesOfThisMachine(u"/made/up/partsong"_s, u"/home/someone"_s);
    EXPECT_EQ(places.size(), 4);
    EXPECT_TRUE(findsOne(breachesOfPaths({{u"a.md"_s, "see /home/someone/notes"}}, places), u"a.md"_s));
    EXPECT_TRUE(findsOne(breachesOfPaths({{u"a.cmake"_s, "set(D \"/made/data\")"}}, places), u"a.cmake"_s));
    EXPECT_TRUE(breachesOfPaths({{u"a.md"_s, "home/made/up and /homemade and x/made/up"}}, places).isEmpty());
    EXPECT_TRUE(placesOfThisMachine(u"/tmp"_s, u"/root"_s).isEmpty());
}

TEST(SourceText, KeepsCodeApartFromWhatItQuotes)
{
    const SourceText source = takeApart("int n = 1'000; char c = '\"'; f(\"a // b\"); // \"c\"\n");
    ASSERT_EQ(source.literals.size(), 1u);
    EXPECT_EQ(source.literals.front().text, "a // b");
    EXPECT_TRUE(source.code.contains("1'000"));
}

} // namespace partsong::layers

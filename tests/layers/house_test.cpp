// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The house as it stands.
#include "tests/layers/repository.h"
#include "tests/layers/rules.h"

#include <QDir>
#include <gtest/gtest.h>

namespace partsong::layers {

using namespace Qt::StringLiterals;

namespace {

const Tree &house()
{
    static const Tree tree = readRepository(QStringLiteral(PARTSONG_SOURCE_DIR));
    return tree;
}

// The names of the headers in QtWidgets, as an include may write them.
QSet<QString> widgetHeaders()
{
    const QStringList names = QDir(QStringLiteral(PARTSONG_QTWIDGETS_DIR)).entryList(QDir::Files);
    return QSet<QString>(names.begin(), names.end());
}

std::string lines(const QStringList &breaches)
{
    return breaches.join(u'\n').toStdString();
}

} // namespace

TEST(House, IsRead)
{
    EXPECT_TRUE(house().contains(u"core/base/id.h"_s));
    EXPECT_TRUE(widgetHeaders().contains(u"QWidget"_s));
}

TEST(House, IncludesPointDownwards)
{
    EXPECT_EQ(lines(breachesOfDirection(house())), "");
}

TEST(House, CoreHasNoWidgets)
{
    EXPECT_EQ(lines(breachesOfHeadlessness(house(), widgetHeaders())), "");
}

TEST(House, SqlStandsInTheStoreAndInQueries)
{
    EXPECT_EQ(lines(breachesOfSql(house())), "");
}

TEST(House, EverySourceSaysItsLicence)
{
    EXPECT_EQ(lines(breachesOfLicence(house())), "");
}

TEST(House, NoFileNamesThisMachine)
{
    const QStringList places = placesOfThisMachine(QStringLiteral(PARTSONG_SOURCE_DIR), QDir::homePath());
    EXPECT_EQ(lines(breachesOfPaths(house(), places)), "");
}

} // namespace partsong::layers

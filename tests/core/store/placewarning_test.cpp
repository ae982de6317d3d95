// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/store/placewarning.h"
#include "core/store/schema.h"
#include "tests/support/datahome.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

QString serviceIn(const QString &folder)
{
    QTemporaryDir place;
    const QString path = place.filePath(folder);
    EXPECT_TRUE(QDir().mkpath(path));
    const PlaceWarning warning = placeWarning(path + u"/study.partsong"_s);
    EXPECT_EQ(warning.kind == PlaceKind::Synced, !warning.service.isEmpty());
    EXPECT_EQ(warning.kind == PlaceKind::Local, warning.sentence.isEmpty());
    return warning.service;
}

} // namespace

TEST(PlaceWarning, KnowsFoldersByTheirNames)
{
    EXPECT_EQ(serviceIn(u"OneDrive - NHS Wales/studies"_s), u"OneDrive"_s);
    EXPECT_EQ(serviceIn(u"Dropbox (Work)"_s), u"Dropbox"_s);
    EXPECT_EQ(serviceIn(u"Dropbox"_s), u"Dropbox"_s);
    EXPECT_EQ(serviceIn(u"Nextcloud/a/b"_s), u"Nextcloud"_s);
    EXPECT_EQ(serviceIn(u"Google Drive/My study"_s), u"Google Drive"_s);
    EXPECT_EQ(serviceIn(u"com~apple~CloudDocs"_s), u"iCloud"_s);
    EXPECT_EQ(serviceIn(u"Dropboxes"_s), QString());
    EXPECT_EQ(serviceIn(u"Studies"_s), QString());
}

TEST(PlaceWarning, KnowsFoldersByWhatLiesInThem)
{
    QTemporaryDir place;
    const QString study = place.filePath(u"team/study.partsong"_s);
    ASSERT_TRUE(QDir(place.path()).mkpath(u"team"_s));
    EXPECT_EQ(placeWarning(study).kind, PlaceKind::Local);
    QFile marker(place.filePath(u".sync_0123.db"_s));
    ASSERT_TRUE(marker.open(QIODevice::WriteOnly));
    EXPECT_EQ(placeWarning(study).service, u"Nextcloud"_s);
}

TEST(PlaceWarning, AWorkingCopyIsTheSameStudyElsewhere)
{
    const DataHome home;
    TestProject project(TestProject::Where::Disk);
    project.addCode(u"Night"_s);
    const auto first = makeWorkingCopy(project.path(), schema());
    ASSERT_TRUE(first) << qPrintable(first.error().message);
    const auto second = makeWorkingCopy(project.path(), schema());
    ASSERT_TRUE(second);
    EXPECT_NE(*first, *second);
    const auto copy = Project::open(*first, schema(), Project::Access::Write);
    ASSERT_TRUE(copy);
    EXPECT_EQ(dumpOf(**copy), project.dump());
    EXPECT_EQ((*copy)->study().id, project->study().id);
}

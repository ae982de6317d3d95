// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

#include <QDir>
#include <QFile>

// Replacing names for good, and looking what is left, from the command line.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A study with a name in its text and in a code.
class Privacy : public testing::Test {
protected:
    Privacy()
    {
        names = study.write(u"names.csv"_s,
                            "name,pseudonym,kind\nZebedee,Tom,person\nElm House,Oak House,place\n");
        study.does(u"import"_s,
                   {study.write(u"Visit.txt"_s,
                                "\xF0\x9F\x99\x82 Zebedee lives at Elm\nHouse. Ring 0115 496 0123.\n")});
        study.does(u"code add"_s, {u"Zebedee's care"_s});
        study.does(u"apply"_s,
                   {u"--code"_s, u"Zebedee's care"_s, u"--source"_s, u"Visit"_s, u"--range"_s, u"2:9"_s});
    }

    QStringList backups() const
    {
        QStringList paths;
        for (const QJsonValue &backup : study.lists(u"backup"_s, {u"--list"_s}))
            paths << backup["path"_L1].toString();
        return paths;
    }

    Ran sealed(const QString &passphrase = u"correct horse"_s) const
    {
        return study.raw(
            {u"pseudonymise"_s, study.path(), u"--names"_s, names, u"--key"_s, key, u"--yes"_s, u"--json"_s},
            {{u"PARTSONG_PASSPHRASE"_s, passphrase}});
    }

    static bool holds(const QString &path, const char *words)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
    }

    const CliStudy study;
    QTemporaryDir apart;
    QString key = apart.filePath(u"who.key"_s);
    QString names;
};

} // namespace

TEST_F(Privacy, ADryRunTellsAndChangesNothing)
{
    const QByteArray before = study.bytes();
    const QJsonObject told = study.idle(u"pseudonymise"_s, {u"--names"_s, names, u"--dry-run"_s});
    EXPECT_EQ(told["changed"_L1].toInt(-1), 0);
    const QJsonArray hits = told["hits"_L1].toArray();
    ASSERT_EQ(hits.size(), 3);
    EXPECT_EQ(hits[0]["source"_L1].toString(), u"Visit"_s);
    EXPECT_EQ(hits[0]["start"_L1].toInt(), 2);
    EXPECT_EQ(hits[0]["end"_L1].toInt(), 9);
    EXPECT_EQ(hits[0]["name"_L1].toString(), u"Zebedee"_s);
    EXPECT_EQ(hits[0]["pseudonym"_L1].toString(), u"Tom"_s);
    EXPECT_EQ(hits[0]["before"_L1].toString(), u"🙂 "_s);
    EXPECT_EQ(hits[1]["name"_L1].toString(), u"Elm House"_s);
    EXPECT_EQ(study.bytes(), before);
}

TEST_F(Privacy, AsksForAllThatCannotBeTakenBack)
{
    const QStringList list{u"--names"_s, names};
    study.refused(u"refused"_s, u"pseudonymise"_s, list);
    study.refused(u"refused"_s, u"pseudonymise"_s, list + QStringList{u"--key"_s, key});
    study.refused(u"refused"_s, u"pseudonymise"_s,
                  list + QStringList{u"--key"_s, key, u"--yes"_s}); // no passphrase
    study.refused(u"refused"_s, u"pseudonymise"_s,
                  list + QStringList{u"--key"_s, study.file(u"who.key"_s), u"--yes"_s});
    study.refused(u"notFound"_s, u"pseudonymise"_s,
                  {u"--names"_s, study.file(u"none.csv"_s), u"--dry-run"_s});
    EXPECT_EQ(study.raw({u"pseudonymise"_s, study.path()}).code, 2);
    EXPECT_FALSE(QFile::exists(key));
}

TEST_F(Privacy, TakesTheNamesOutForGood)
{
    const int steps = study.steps();
    const Ran ran = sealed();
    ASSERT_EQ(ran.code, 0) << ran.out.constData();
    EXPECT_EQ(ran.object()["changed"_L1].toInt(), 3);
    EXPECT_EQ(study.steps(), steps + 1);
    EXPECT_EQ(study.raw({u"show"_s, study.path(), u"Visit"_s}).out,
              "\xF0\x9F\x99\x82 Tom lives at Oak\nHouse. Ring 0115 496 0123.\n");
    const QJsonArray codings = study.lists(u"codings"_s);
    EXPECT_EQ(codings[0]["quote"_L1].toString(), u"Tom"_s);
    EXPECT_EQ(codings[0]["code"_L1].toString(), u"Tom's care"_s);
    for (const QString &file : backups() + QStringList{study.path()}) {
        EXPECT_FALSE(holds(file, "Zebedee")) << qPrintable(file);
        EXPECT_FALSE(holds(file, "Elm")) << qPrintable(file);
    }
    EXPECT_TRUE(study.does(u"check"_s)["ok"_L1].toBool());
    study.does(u"undo"_s); // an earlier step, and not this one
    EXPECT_FALSE(holds(study.path(), "Zebedee"));
    EXPECT_EQ(study.lists(u"codes"_s)[0]["name"_L1].toString(), u"Tom's care"_s);
}

TEST_F(Privacy, TheKeyFileTellsWhoIsWho)
{
    ASSERT_EQ(sealed().code, 0);
    EXPECT_EQ(
        study.raw({u"open-key"_s, key, u"--json"_s}, {{u"PARTSONG_PASSPHRASE"_s, u"wrong"_s}}).errorKind(),
        u"encrypted"_s);
    ASSERT_TRUE(QDir(apart.path()).mkdir(u"out"_s));
    const Ran opened = study.raw({u"open-key"_s, key, u"--json"_s, u"--out"_s, apart.filePath(u"out"_s)},
                                 {{u"PARTSONG_PASSPHRASE"_s, u"correct horse"_s}});
    ASSERT_EQ(opened.code, 0) << opened.out.constData();
    EXPECT_EQ(column(opened.object()["names"_L1].toArray(), u"name"_s),
              (QStringList{u"Elm House"_s, u"Zebedee"_s}));
    EXPECT_TRUE(holds(apart.filePath(u"out/Visit.txt"_s), "Zebedee lives at Elm\nHouse"));
    EXPECT_EQ(study.raw({u"open-key"_s, names, u"--json"_s}).errorKind(), u"foreign"_s);
}

TEST_F(Privacy, TellsWhatIsLeft)
{
    const QJsonArray all = study.lists(u"check-names"_s, {u"--names"_s, names});
    EXPECT_EQ(all.size(), 4);
    EXPECT_TRUE(column(all, u"kind"_s).contains(u"phone"_s));
    ASSERT_EQ(sealed().code, 0);
    const QJsonArray left = study.lists(u"check-names"_s, {u"--names"_s, names});
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0]["text"_L1].toString(), u"0115 496 0123"_s);
    EXPECT_EQ(left[0]["where"_L1].toString(), study.lists(u"sources"_s)[0]["id"_L1].toString());
    const QString report = study.write(u"report.txt"_s, "Zebedee of NG7 2UH");
    const QJsonArray file = study.lists(u"check-names"_s, {u"--names"_s, names, u"--in"_s, report});
    EXPECT_EQ(column(file, u"kind"_s), (QStringList{u"name"_s, u"postcode"_s}));
    EXPECT_EQ(file[0]["where"_L1].toString(), report);
}

TEST_F(Privacy, AnExportWarnsUntilTheNamesAreSealed)
{
    const auto exported = [&](const QString &name) {
        return study.raw({u"export"_s, study.path(), study.file(name), u"--json"_s});
    };
    EXPECT_FALSE(exported(u"a.csv"_s).err.isEmpty());
    ASSERT_EQ(sealed().code, 0);
    EXPECT_TRUE(exported(u"b.csv"_s).err.isEmpty());
}

} // namespace partsong

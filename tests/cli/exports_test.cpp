// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"
#include "tests/support/contentof.h"

#include <QFile>

// What leaves the program.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString file;
    QString what;
    QByteArray begins;
};

} // namespace

TEST(Exports, EveryKindIsWrittenAndReported)
{
    const CliStudy study(CliStudy::Filled::Sample);
    const QList<Kind> kinds{
        {u"a.html"_s, u"segments"_s, "<!DOCTYPE html>"},
        {u"b.html"_s, u"codebook"_s, "<!DOCTYPE html>"},
        {u"c.html"_s, u"study"_s, "<!DOCTYPE html>"},
        {u"d.odt"_s, u"segments"_s, "PK"},
        {u"e.odt"_s, u"codebook"_s, "PK"},
        {u"f.csv"_s, u"segments"_s, "\xEF\xBB\xBFid,code,"},
        {u"g.csv"_s, u"codes"_s, "\xEF\xBB\xBFid,path"},
        {u"h.csv"_s, u"notes"_s, "\xEF\xBB\xBFid,text"},
        {u"i.csv"_s, u"evidence"_s, "\xEF\xBB\xBFid,claim"},
        {u"j.json"_s, u"study"_s, "{"},
        {u"k.html"_s, u"review"_s, "<!DOCTYPE html>"},
        {u"l.svg"_s, u"model"_s, "<?xml"},
        {u"m.png"_s, u"model"_s, "\x89PNG"},
        {u"n.html"_s, u"memos"_s, "<!DOCTYPE html>"},
        {u"o.odt"_s, u"memos"_s, "PK"},
        {u"p.csv"_s, u"memos"_s, "\xEF\xBB\xBFid,title,kind,on,"},
    };
    const QByteArray before = study.bytes();
    for (const Kind &kind : kinds) {
        const QJsonObject report = study.does(u"export"_s, {study.file(kind.file), u"--what"_s, kind.what});
        const QByteArray written = contentOf(study.file(kind.file));
        EXPECT_TRUE(written.startsWith(kind.begins)) << qPrintable(kind.file) << written.left(60).constData();
        EXPECT_EQ(report["bytes"_L1].toInteger(), written.size());
        EXPECT_EQ(report["what"_L1].toString(), kind.what);
        EXPECT_EQ(report["path"_L1].toString(), study.file(kind.file));
        EXPECT_GT(report["rows"_L1].toInt(), 0) << qPrintable(kind.file);
    }
    EXPECT_EQ(study.bytes(), before);
    EXPECT_EQ(study.steps(), 0);
}

TEST(Exports, ABoardIsAPicture)
{
    const CliStudy study(CliStudy::Filled::Sample);
    study.does(u"export"_s, {study.file(u"board.svg"_s), u"--canvas"_s, u"A night in a care home"_s});
    EXPECT_TRUE(contentOf(study.file(u"board.svg"_s)).contains("<svg"));
    study.does(
        u"export"_s,
        {study.file(u"board.png"_s), u"--what"_s, u"canvas"_s, u"--canvas"_s, u"A night in a care home"_s});
    EXPECT_TRUE(contentOf(study.file(u"board.png"_s)).startsWith("\x89PNG"));
    study.refused(u"ambiguous"_s, u"export"_s, {study.file(u"other.svg"_s), u"--what"_s, u"canvas"_s});
}

TEST(Exports, NothingIsReplacedUnasked)
{
    const CliStudy study;
    const QString out = study.write(u"out.csv"_s, "mine");
    study.refused(u"exists"_s, u"export"_s, {out});
    EXPECT_EQ(contentOf(out), "mine");
    study.does(u"export"_s, {out, u"--overwrite"_s});
    EXPECT_NE(contentOf(out), "mine");
    study.refused(u"notFound"_s, u"export"_s, {study.file(u"no/such/folder.csv"_s)});
    const QString alias = study.file(u"alias.json"_s);
    ASSERT_TRUE(QFile::link(study.path(), alias));
    study.refused(u"refused"_s, u"export"_s, {alias, u"--overwrite"_s});
}

TEST(Exports, PeoplesWordsAreEscapedAndFormulasBlunted)
{
    const CliStudy study;
    const QByteArray evil = "=1+1 <img src=x onerror='alert(1)'> </script> & \"quoted\"";
    study.write(u"a.txt"_s, evil + " said nobody.\n");
    study.does(u"import"_s, {study.file(u"a.txt"_s)});
    study.does(u"code add"_s, {u"<b>Bold<\\/b>"_s, u"--definition"_s, u"+SUM(A1)"_s});
    study.does(
        u"apply"_s,
        {u"--code"_s, u"<b>Bold<\\/b>"_s, u"--source"_s, u"a"_s, u"--range"_s, u"0:%1"_s.arg(evil.size())});
    study.does(u"export"_s, {study.file(u"a.html"_s), u"--what"_s, u"segments"_s});
    const QByteArray page = contentOf(study.file(u"a.html"_s));
    EXPECT_FALSE(page.contains("<img"));
    EXPECT_FALSE(page.contains("<script"));
    EXPECT_FALSE(page.contains("</script"));
    EXPECT_FALSE(page.contains("<b>Bold"));
    EXPECT_TRUE(page.contains("=1+1 &lt;img src=x onerror=&#39;alert(1)&#39;&gt;"));
    study.does(u"export"_s, {study.file(u"a.csv"_s)});
    EXPECT_TRUE(contentOf(study.file(u"a.csv"_s)).contains("\"'=1+1 <img"));
    study.does(u"export"_s, {study.file(u"codes.csv"_s), u"--what"_s, u"codes"_s});
    EXPECT_TRUE(contentOf(study.file(u"codes.csv"_s)).contains(",'+SUM(A1),"));
}

TEST(Exports, PagesNeedNothingElse)
{
    const CliStudy study(CliStudy::Filled::Sample);
    study.does(u"export"_s, {study.file(u"study.html"_s)});
    const QString page = QString::fromUtf8(contentOf(study.file(u"study.html"_s)));
    EXPECT_TRUE(page.contains(u"<html lang=\"en-GB\">"_s));
    EXPECT_TRUE(page.contains(u"<title>"_s));
    EXPECT_TRUE(page.contains(u"default-src 'none'"_s));
    for (const QString &never :
         {u"<script"_s, u"http:"_s, u"https:"_s, u"<link"_s, u"@import"_s, u"url("_s, u" src="_s})
        EXPECT_FALSE(page.contains(never)) << qPrintable(never);
    int last = 1;
    static const QRegularExpression heading(u"<h([1-6])"_s);
    for (const auto &match : heading.globalMatch(page)) {
        const int level = match.captured(1).toInt();
        EXPECT_LE(level, last + 1);
        last = level;
    }
}

} // namespace partsong

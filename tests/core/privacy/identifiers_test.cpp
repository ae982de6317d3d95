// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readerpool.h"
#include "core/links/memos.h"
#include "core/privacy/namescheck.h"
#include "core/sources/import.h"
#include "tests/core/formats/pdffiles.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

std::string found(const QString &words, const QStringList &rareRoles = {})
{
    const IdentifierFinder finder({{{}, u"Ann"_s, u"Mary"_s, {}}}, rareRoles);
    QStringList told;
    for (const Identifier &one : finder.find(words))
        told << enumName(one.kind) + u':' + one.text;
    return told.join(u'|').toStdString();
}

} // namespace

TEST(Identifiers, Phones)
{
    EXPECT_EQ(found(u"0115 496 0123, (0115) 496 0123, 07700900123, 020 7946 0018"_s),
              "phone:0115 496 0123|phone:(0115) 496 0123|phone:07700900123|phone:020 7946 0018");
    EXPECT_EQ(found(u"+44 7700 900123 and +44 (0)20 7946 0018 and 0049 30 901820"_s),
              "phone:+44 7700 900123|phone:+44 (0)20 7946 0018|phone:0049 30 901820");
    EXPECT_EQ(found(u"room 012, 0.75, 1234567890, 00:01:02, NHS 943 476 5919"_s), "");
}

TEST(Identifiers, Dates)
{
    EXPECT_EQ(
        found(u"on 3 March 2021, 3rd of March, March 3rd, 2021, in Sept 2020, 2021-03-12 and 12/03/21"_s),
        "date:3 March 2021|date:3rd of March|date:March 3rd, 2021|date:Sept "
        "2020|date:2021-03-12|date:12/03/21");
    EXPECT_EQ(found(u"31.12.1999; 01-02-2021; 45/13/2020; 2021-13-40; 3 marches; may 10; 1/2"_s),
              "date:31.12.1999|date:01-02-2021");
}

TEST(Identifiers, DatesAsTheyAreWrittenHere)
{
    EXPECT_EQ(found(u"14-Mar-2024; 14 Mawrth 2024; 3ydd o Ebrill; March the 14th; May '23; Ionawr 2023"_s),
              "date:14-Mar-2024|date:14 Mawrth 2024|date:3ydd o Ebrill|date:March the 14th|date:May '23"
              "|date:Ionawr 2023");
    EXPECT_EQ(found(u"I may 3 times; 24/7; 50/50; the march on; May I ask; mai hwn"_s), "");
}

TEST(Identifiers, PostcodesAndAddresses)
{
    EXPECT_EQ(found(u"Sa2 8pp, CF10 3AT, SA28PP, AB12 3CD, ZZ99 3VZ"_s),
              "postcode:Sa2 8pp|postcode:CF10 3AT|postcode:SA28PP|postcode:AB12 3CD|postcode:ZZ99 3VZ");
    EXPECT_EQ(found(u"an MP3 4GB large, bay m1 5pm, M1 5PM, A4 2ND side"_s), "");
    EXPECT_EQ(found(u"NG7 2UH, SW1A1AA, m1 1ae; not A1 or V12 or B52s"_s),
              "postcode:NG7 2UH|postcode:SW1A1AA|postcode:m1 1ae");
    EXPECT_EQ(found(u"jo.o'x@care.example.org, a@b and josé@häuser.de."_s),
              "email:x@care.example.org|email:josé@häuser.de");
}

TEST(Identifiers, NamesAndRareRoles)
{
    EXPECT_EQ(found(u"ANN and Ann's and Annie"_s), "name:ANN|name:Ann");
    EXPECT_EQ(found(u"The only male nurse, our head chef, the first ever night-shift chaplain"_s),
              "role:The only male nurse|role:our head chef|role:the first ever night-shift chaplain");
    EXPECT_EQ(found(u"the nurse, only a nurse, the only thing she wanted from them was a nurse"_s), "");
    EXPECT_EQ(found(u"the Activity Lead said; an activity lead"_s, {u"activity lead"_s}),
              "role:the Activity Lead");
}

TEST(Identifiers, PositionsAreCodePoints)
{
    const IdentifierFinder finder({{{}, u"Ann"_s, u"Mary"_s, {}}}, {});
    const auto all = finder.find(u"🙂é Ann 🙂 a@b.org"_s);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].range, (TextRange{3, 6}));
    EXPECT_EQ(all[1].range, (TextRange{9, 16}));
}

TEST(NamesCheck, TellsWhereTheyStand)
{
    TestProject project;
    const Id<Source> source = project.addSource(u"Ward"_s, u"🙂 Ann rang 0115 496 0123."_s);
    const Id<Code> code = project.addCode(u"Ann's care"_s);
    const auto left = checkNames(project, {{{}, u"Ann"_s, u"Mary"_s, {}}});
    ASSERT_TRUE(left);
    QStringList told;
    for (const Leftover &one : *left)
        told << one.found.text + u'@' + one.subject.text();
    told.sort();
    QStringList expected{u"0115 496 0123@"_s + source.text(), u"Ann@"_s + code.text(),
                         u"Ann@"_s + source.text()};
    expected.sort();
    EXPECT_EQ(told, expected);
    EXPECT_TRUE(std::ranges::contains(*left, u"🙂 "_s, &Leftover::before));
}

TEST(NamesCheck, LooksIntoThePropertiesOfPages)
{
    TestProject project;
    const QByteArray pdf = pdfWithInfo({wordsAt(50, 700, "Nobody is named")},
                                       "/Author<FEFF0041006E006E00200042006C0061006B0065>/"
                                       "CreationDate(D:20260102030405Z)/Producer(Ann 3.1)");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"plan.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    ReaderPool pool;
    const auto added = addSources(project, readFiles({file.fileName()}, {}, pool));
    ASSERT_TRUE(added && added->sources.size() == 1);
    const std::vector<RealName> names{{{}, u"Ann"_s, u"Mary"_s, {}}};
    const auto left = checkNames(project, names);
    ASSERT_TRUE(left);
    ASSERT_EQ(left->size(), 1U); // who wrote it; not by which program and when
    EXPECT_EQ(left->front().found.text, u"Ann"_s);
    EXPECT_EQ(left->front().after, u" Blake"_s);
    EXPECT_EQ(left->front().subject, subjectId(added->sources.front()));
    EXPECT_FALSE(left->front().inText());
    const auto leaving = checkNamesInFile(project, names, file.fileName());
    ASSERT_TRUE(leaving);
    EXPECT_EQ(leaving->size(), 1U);
}

TEST(NamesCheck, ReadsAFileThatIsAboutToLeave)
{
    TestProject project;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"out.html"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<html><body><h1>Report</h1><p>Ann &amp; NG7 2UH</p></body></html>");
    file.close();
    const auto left = checkNamesInFile(project, {{{}, u"Ann"_s, u"Mary"_s, {}}}, file.fileName());
    ASSERT_TRUE(left) << qPrintable(left.error().message);
    ASSERT_EQ(left->size(), 2U);
    EXPECT_EQ(left->at(1).found.text, u"NG7 2UH"_s);
    EXPECT_EQ(checkNamesInFile(project, {}, folder.filePath(u"none.txt"_s)).error().kind,
              ErrorKind::NotFound);
}

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefiles.h"
#include "pdffiles.h"

#include "core/formats/documentcodec.h"
#include "core/formats/readdocument.h"
#include "core/formats/readerpool.h"
#include "core/formats/readerprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

ReadDocument full()
{
    ReadDocument document;
    document.text = "Nurse: שלום 🙂\n";
    document.styles = {{{0, 6}, Style::Bold, 0}, {{0, 13}, Style::Heading, 3}};
    document.turns = {{u"Nurse"_s, {7, 13}, 5, std::nullopt, {{{7, 13}, 5, 1'000'000'000'000}}},
                      {{}, {13, 13}, {}, {}, {}}};
    document.issues = {{u"noText"_s, u"“x”"_s}};
    document.encoding = u"UTF-8"_s;
    document.language = u"cy"_s;
    document.pdf = true;
    document.pages = 3;
    return document;
}

QByteArray smallDocx()
{
    return docxOf("<w:p><w:r><w:t>words</w:t></w:r></w:p>");
}

ReadRequest request(const QByteArray &bytes, const QString &name)
{
    return {{}, bytes, name, {}};
}

// Sets an environment variable for one test.
class Environment {
public:
    Environment(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Environment() { m_before.isEmpty() ? qunsetenv(m_name) : qputenv(m_name, m_before); }

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

TEST(DocumentCodec, RoundTrip)
{
    const auto back = decodedAnswer(encodedAnswer(full()));
    ASSERT_TRUE(back && back->has_value());
    EXPECT_EQ(**back, full());
    const Result<ReadDocument> error = failure(ErrorKind::Encrypted, u"locked"_s, u"detail"_s);
    const auto wrong = decodedAnswer(encodedAnswer(error));
    ASSERT_TRUE(wrong && !wrong->has_value());
    EXPECT_EQ(wrong->error().kind, ErrorKind::Encrypted);
    EXPECT_EQ(wrong->error().message, u"locked"_s);
    const auto asked = decodedRequest(encodedRequest({"\x00\xFF", u"å.pdf"_s, {u"e"_s, u"p"_s}}));
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->fileName, u"å.pdf"_s);
    EXPECT_EQ(asked->options.password, u"p"_s);
}

TEST(DocumentCodec, SpoiledAnswersAreNothingOrSound)
{
    const QByteArray good = encodedAnswer(full());
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_FALSE(decodedAnswer(good.first(size)));
    EXPECT_FALSE(decodedAnswer(good + 'x'));
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bad = good;
        bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        const auto answer = decodedAnswer(bad);
        if (answer && *answer) {
            EXPECT_TRUE(soundDocument(**answer));
        }
    }
}

TEST(ReaderPool, ReadsInTheOrderGiven)
{
    QList<ReadRequest> requests;
    for (int i = 0; i < 12; ++i) {
        requests.append(request(docxOf("<w:p><w:r><w:t>docx " + QByteArray::number(i) + "</w:t></w:r></w:p>"),
                                u"a.docx"_s));
        requests.append(request("text " + QByteArray::number(i), u"a.txt"_s));
    }
    QStringList told;
    const Progress progress([&](int done, int total, const QString &what) {
        told.append(u"%1/%2 %3"_s.arg(done).arg(total).arg(what));
    });
    const auto results = ReaderPool().read(requests, progress);
    ASSERT_EQ(results.size(), 24);
    for (int i = 0; i < 12; ++i) {
        ASSERT_TRUE(results[2 * i]) << results[2 * i].error().message.toStdString();
        EXPECT_EQ(results[2 * i]->text, "docx " + QByteArray::number(i) + '\n');
        EXPECT_EQ(results[2 * i + 1]->text, "text " + QByteArray::number(i));
    }
    EXPECT_EQ(told.size(), 24);
    EXPECT_TRUE(told.last().startsWith(u"24/24"_s));
}

TEST(ReaderPool, ReadsFilesAndSaysWhatIsNone)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a b.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdfOf({wordsAt(50, 700, "Hello")}));
    file.close();
    const auto results = ReaderPool().read({{file.fileName(), {}, {}, {}},
                                            {folder.path(), {}, {}, {}},
                                            {folder.filePath(u"none"_s), {}, {}, {}}});
    ASSERT_TRUE(results[0]);
    EXPECT_EQ(results[0]->text, "Hello\n");
    EXPECT_EQ(results[1].error().kind, ErrorKind::NotAFile);
    EXPECT_EQ(results[2].error().kind, ErrorKind::NotFound);
}

TEST(ReaderPool, WorksFromAnotherThread)
{
    QByteArray text;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { text = ReaderPool().read({request(smallDocx(), u"a.docx"_s)})[0]->text; }));
    thread->start();
    thread->wait();
    EXPECT_EQ(text, "words\n");
}

TEST(ReaderPool, AMissingReaderIsSaid)
{
    const Environment environment("PARTSONG_READER", "/nonexistent/reader");
    const auto results = ReaderPool().read({request(smallDocx(), u"a.docx"_s), request("text", u"a.txt"_s)});
    EXPECT_EQ(results[0].error().kind, ErrorKind::Io);
    EXPECT_TRUE(results[1]);
}

TEST(ReaderPool, AReaderThatDiesIsReplaced)
{
    const Environment environment("PARTSONG_READER", "/bin/false");
    const auto results =
        ReaderPool().read({request(smallDocx(), u"a.docx"_s), request(smallDocx(), u"b.docx"_s)});
    EXPECT_EQ(results[0].error().kind, ErrorKind::Damaged);
    EXPECT_EQ(results[1].error().kind, ErrorKind::Damaged);
}

TEST(ReaderPool, AReaderThatTalksNonsenseIsNotBelieved)
{
    QTemporaryDir folder;
    QFile script(folder.filePath(u"reader"_s));
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '\\003\\000\\000\\000\\000\\000\\000\\000abc'\ncat > /dev/null\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    const Environment environment("PARTSONG_READER", script.fileName().toUtf8());
    EXPECT_EQ(ReaderPool().read({request(smallDocx(), u"a.docx"_s)})[0].error().kind, ErrorKind::Damaged);
}

TEST(ReaderPool, ABombEndsAndTheNextFileIsRead)
{
    ReaderLimits limits;
    limits.seconds = 4;
    limits.megabytes = 400;
    QElapsedTimer clock;
    clock.start();
    const auto results =
        ReaderPool(limits).read({request(pdfBomb(100), u"bomb.pdf"_s), request(pdfBomb(100), u"bomb2.pdf"_s),
                                 request(smallDocx(), u"a.docx"_s), request(smallDocx(), u"b.docx"_s)});
    EXPECT_FALSE(results[0]);
    EXPECT_TRUE(results[0].error().kind == ErrorKind::TooLarge
                || results[0].error().kind == ErrorKind::Damaged);
    EXPECT_TRUE(results[2]);
    EXPECT_TRUE(results[3]);
    EXPECT_LT(clock.elapsed(), 20'000);
}

TEST(ReaderPool, CanBeCancelled)
{
    Progress progress;
    progress.cancel();
    const auto results =
        ReaderPool().read({request(smallDocx(), u"a.docx"_s), request("text", u"a.txt"_s)}, progress);
    EXPECT_EQ(results[0].error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(results[1].error().kind, ErrorKind::Cancelled);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largestudy.h"

#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/formats/readerpool.h"
#include "core/sources/import.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Codes = 100;
constexpr quint32 Seed = 2026;

QString writeFile(const QString &path, const QString &words)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(words.toUtf8()) < 0)
        qFatal("%s could not be written", qPrintable(path));
    return path;
}

} // namespace

QString inventedInterview(int words)
{
    static const QStringList Said{
        u"and"_s,  u"then"_s, u"the"_s,    u"nurse"_s,   u"came"_s,     u"again"_s,  u"night"_s, u"she"_s,
        u"said"_s, u"we"_s,   u"were"_s,   u"waiting"_s, u"for"_s,      u"mother"_s, u"tea"_s,   u"in"_s,
        u"a"_s,    u"café"_s, u"nobody"_s, u"rang"_s,    u"doctor"_s,   u"it"_s,     u"was"_s,   u"quiet,"_s,
        u"you"_s,  u"know"_s, u"home."_s,  u"room"_s,    u"remember"_s, u"🙂"_s};
    QRandomGenerator random(Seed);
    QString text;
    text.reserve(words * 6);
    for (int turn = 0, said = 0; said < words; ++turn) {
        const bool asks = turn % 2 == 0;
        text += asks ? u"Interviewer: "_s : u"Ruth: "_s;
        const int most = asks ? 5 + int(random.bounded(20)) : 20 + int(random.bounded(140));
        for (int i = 0; i < most && said < words; ++i, ++said)
            text += Said.at(int(random.bounded(Said.size()))) + (i + 1 < most ? u" "_s : u"."_s);
        text += u"\n\n"_s;
    }
    return text;
}

LargeStudy::LargeStudy(const QString &wanted, int words, int codings)
    : m_path(wanted), m_words(inventedInterview(words)), m_codings(codings)
{
    if (QFileInfo::exists(wanted) || wanted.isEmpty()) {
        const QString folder = wanted.isEmpty() ? QDir::tempPath() : QFileInfo(wanted).absolutePath();
        m_beside = std::make_unique<QTemporaryDir>(folder + u"/partsong-bench-XXXXXX"_s);
        m_path = m_beside->filePath(u"large.partsong"_s);
    }
    auto project = Project::create(m_path, schema(), u"Bench"_s, u"Ada"_s);
    if (!project)
        qFatal("%s", qPrintable(project.error().message));
    fill(**project);
    addCodes(**project);
}

void LargeStudy::fill(Project &project)
{
    const QTemporaryDir folder;
    const QStringList files{writeFile(folder.filePath(u"Note.txt"_s), u"A short note.\n"_s),
                            writeFile(folder.filePath(u"Interview.txt"_s), m_words)};
    ReaderPool pool;
    const auto report = addSources(project, readFiles(files, {}, pool));
    if (!report || report->sources.size() != 2)
        qFatal("the long transcript could not be imported");
    m_source = report->sources.back();
    m_text = textOf(project, m_source);
}

void LargeStudy::addCodes(Project &project)
{
    std::vector<Id<Code>> codes;
    {
        Edit edit(project, PARTSONG_LABEL("Add code"));
        for (int i = 0; i < Codes; ++i)
            codes.push_back(*addCode(project, u"Code %1"_s.arg(i + 1)));
        if (!edit.commit())
            qFatal("the codes could not be written");
    }
    const int characters = project.text(m_text)->characters();
    QRandomGenerator random(Seed);
    std::vector<NewCoding> codings;
    for (int i = 0; i < m_codings; ++i) {
        NewCoding coding{codes[random.bounded(Codes)], {}};
        const int length = random.bounded(50) == 0 ? 2000 : 30 + int(random.bounded(300));
        const int start = int(qint64(i) * (characters - 2400) / m_codings) + int(random.bounded(60));
        coding.anchor.text = m_text;
        coding.anchor.range = {start, start + length};
        codings.push_back(coding);
    }
    if (!applyCodes(project, codings, Union::Never))
        qFatal("the codings could not be written");
}

} // namespace partsong::bench

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/coding/correctionlaw.h"

#include "core/base/textindex.h"
#include "core/coding/codes.h"
#include "core/coding/codingqueries.h"
#include "core/coding/codings.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/transcriptview.h"

#include <QCoreApplication>
#include <QTest>
#include <QTextBoundaryFinder>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString fromCharacters(const QList<uint> &characters, qsizetype from, qsizetype to)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData() + from), to - from);
}

// The rule of corrections, as the contract of the command line says it.
PlainCorrections::Passage moved(PlainCorrections::Passage passage, int from, int to, int inserted)
{
    const int shift = inserted - (to - from);
    int &start = passage.range.start;
    int &end = passage.range.end;
    if (passage.gone || end <= from)
        return passage;
    if (start >= to) {
        start += shift;
        end += shift;
        return passage;
    }
    passage.touched = true;
    const bool inside = start <= from && to <= end;
    if (inside)
        end += shift;
    else if (start < from)
        end = from;
    else if (end > to)
        passage.range = {from + inserted, end + shift};
    else
        end = start;
    passage.gone = start >= end;
    return passage;
}

QString told(const TextRange &range)
{
    return u"%1:%2"_s.arg(range.start).arg(range.end);
}

} // namespace

PlainCorrections::PlainCorrections(const QString &words, std::vector<Passage> passages)
    : m_text(words.toUcs4()), m_passages(std::move(passages)), m_before(m_text), m_head(m_text.size()),
      m_tail(m_text.size())
{
}

QString PlainCorrections::words() const
{
    return fromCharacters(m_text, 0, m_text.size());
}

QString PlainCorrections::wordsIn(int from, int to) const
{
    return fromCharacters(m_text, std::clamp<qsizetype>(from, 0, m_text.size()),
                          std::clamp<qsizetype>(to, 0, m_text.size()));
}

void PlainCorrections::replace(int from, int to, const QString &words)
{
    if (m_text == m_before) // what was typed was taken back by typing
        m_head = m_tail = m_text.size();
    m_head = std::min<qsizetype>(m_head, from);
    m_tail = std::min(m_tail, m_text.size() - to);
    m_text.remove(from, to - from);
    const QList<uint> put = words.toUcs4();
    for (qsizetype i = 0; i < put.size(); ++i)
        m_text.insert(from + i, put[i]);
}

void PlainCorrections::move(std::vector<Passage> &passages) const
{
    if (m_text == m_before)
        return;
    const int from = int(m_head);
    const int to = int(m_before.size() - m_tail);
    const int inserted = int(m_text.size() - m_tail) - from;
    for (Passage &passage : passages)
        passage = moved(passage, from, to, inserted);
}

std::vector<PlainCorrections::Passage> PlainCorrections::settled() const
{
    std::vector<Passage> passages = m_passages;
    move(passages);
    return passages;
}

void PlainCorrections::settle()
{
    move(m_passages);
    m_before = m_text;
    m_head = m_tail = m_text.size();
}

CorrectionLaw::CorrectionLaw(Project &project, TranscriptView &view, CorrectionMode &mode, quint32 seed)
    : m_project(project), m_view(view), m_mode(mode), m_random(seed), m_model(view.shownWords(), {})
{
}

QString CorrectionLaw::addCodings(int count)
{
    const auto code = addCode(m_project, u"Night"_s);
    std::vector<NewCoding> codings;
    const int characters = int(m_model.text().size());
    for (int i = 0; i < count; ++i) {
        NewCoding coding{*code, {}};
        coding.anchor.text = m_view.text();
        const int start = below(characters - 60);
        coding.anchor.range = {start, start + 1 + below(i % 10 == 0 ? 2000 : 60)};
        coding.anchor.range.end = std::min(coding.anchor.range.end, characters);
        codings.push_back(coding);
    }
    if (!applyCodes(m_project, codings, Union::Never))
        return u"the codings could not be written"_s;
    std::vector<PlainCorrections::Passage> passages;
    for (const Coding &coding : codingsOf(m_project, m_view.text())) {
        const TextRange range = coding.anchor.range;
        passages.push_back({coding.id, range});
        m_quotes.insert(coding.id, fromCharacters(m_model.text(), range.start, range.end));
    }
    m_model = PlainCorrections(m_view.shownWords(), std::move(passages));
    m_mode.begin();
    return m_mode.active() ? QString() : u"it cannot be corrected"_s;
}

QString CorrectionLaw::someWords()
{
    static const QStringList Pieces{u"a"_s,       u"night "_s, u"\U0001F600"_s, u"\u05E9\u05DC"_s,
                                    u"e\u0301"_s, u"\n"_s,     u", and then"_s, u"."_s,
                                    u" "_s,       u"x"_s};
    return Pieces.at(below(int(Pieces.size())));
}

QString CorrectionLaw::run(int corrections)
{
    for (int i = 0; i < corrections; ++i) {
        QString problem = correct();
        if (problem.isEmpty() && below(15) == 0)
            problem = below(2) == 0 ? pause() : pauseShortly();
        if (below(8) == 0)
            QCoreApplication::processEvents();
        if (problem.isEmpty() && below(150) == 0)
            problem = undoAndRedo();
        if (problem.isEmpty() && i % 500 == 0)
            problem = compare();
        if (!problem.isEmpty())
            return u"after %1 corrections: "_s.arg(i) + problem;
    }
    const QString problem = pause();
    return problem.isEmpty() ? compare() : problem;
}

// One correction: near the last one, as people type, or anywhere.
QString CorrectionLaw::correct()
{
    const int characters = int(m_model.text().size());
    const bool elsewhere = below(12) == 0;
    const int at = elsewhere ? below(characters + 1) : m_view.caret();
    int from = at;
    int to = at;
    if (below(3) == 0)
        from = std::max(0, at - below(4));
    if (below(6) == 0)
        to = std::min(characters, at + below(elsewhere ? 40 : 5));
    if (below(400) == 0)
        to = std::min(characters, at + below(1500));
    const QString words = below(4) == 0 ? QString() : someWords();
    const Utf16Range units = m_view.scene().text().positions().unitsOf({from, to});
    const bool apart = elsewhere || !m_view.draft().touches(units);
    if (const QString problem = !apart ? QString()
            : below(2) == 0            ? pause()
                                       : pauseShortly();
        !problem.isEmpty())
        return problem;
    m_mode.replaceWords(units, words);
    m_model.replace(from, to, words);
    const Utf16Range around = m_view.scene().text().positions().unitsOf({from - 40, from + 60});
    const bool same = m_model.text().size() == m_view.scene().text().positions().characters()
        && m_model.wordsIn(from - 40, from + 60) == m_view.shownWords().mid(around.start, around.length());
    return same ? QString() : u"the words in sight differ"_s;
}

QString CorrectionLaw::pause()
{
    m_steps += m_view.draft().empty() ? 0 : 1;
    if (!m_mode.commit() || m_mode.pending())
        return u"a correction was not written"_s;
    m_model.settle();
    return {};
}

// Typing goes on before it is written.
QString CorrectionLaw::pauseShortly()
{
    m_steps += m_view.draft().empty() ? 0 : 1;
    m_mode.write();
    m_model.settle();
    return m_view.draft().empty() ? QString() : u"a correction was not begun to be written"_s;
}

// Takes back the latest corrections and brings them back: rows must be as they were each time.
QString CorrectionLaw::undoAndRedo()
{
    if (const QString problem = pause(); !problem.isEmpty())
        return problem;
    if (const QString problem = compare(); !problem.isEmpty())
        return u"before undo: "_s + problem;
    const PlainCorrections earlier = m_model;
    const qint64 stood = m_project.lastStep();
    for (int i = 0; i < 4; ++i) {
        if (const QString problem = correct(); !problem.isEmpty())
            return problem;
        if (const QString problem = pause(); !problem.isEmpty())
            return problem;
    }
    const int made = int(m_project.lastStep() - stood);
    const PlainCorrections later = m_model;
    if (made == 0)
        return {};
    if (const auto undone = m_project.undo(made); !undone)
        return u"not undone: "_s + undone.error().detail;
    m_model = earlier;
    if (const QString problem = compare(); !problem.isEmpty())
        return u"after undo of %1: "_s.arg(made) + problem;
    if (!m_project.redo(made))
        return u"not redone"_s;
    m_model = later;
    const QString problem = compare();
    return problem.isEmpty() ? problem : u"after redo: "_s + problem;
}

QString CorrectionLaw::compare() const
{
    const QString problem = m_mode.pending() ? QString() : compareStudy();
    return problem.isEmpty() ? compareView() : problem;
}

QString CorrectionLaw::compareStudy() const
{
    const auto text = m_project.text(m_view.text());
    if (QString::fromUtf8(text->utf8()) != m_model.words())
        return u"the words of the study differ"_s;
    QHash<Id<Coding>, Coding> codings;
    for (const Coding &coding : codingsOf(m_project, m_view.text()))
        codings.insert(coding.id, coding);
    for (const PlainCorrections::Passage &passage : m_model.passages()) {
        const Coding coding = codings.value(passage.coding);
        if (passage.gone != coding.anchor.range.empty())
            return u"a passage should%1 be gone"_s.arg(passage.gone ? QString() : u" not"_s);
        if (passage.gone)
            continue;
        if (coding.anchor.range != passage.range)
            return u"%1 in the study, %2 in the model"_s.arg(told(coding.anchor.range), told(passage.range));
        if (!passage.touched && text->words(coding.anchor.range) != m_quotes.value(passage.coding))
            return u"an untouched quote has changed"_s;
    }
    return {};
}

QString CorrectionLaw::compareView() const
{
    if (m_view.shownWords() != m_model.words())
        return u"the words in sight differ"_s;
    const TextPositions &positions = m_view.scene().text().positions();
    for (const PlainCorrections::Passage &passage : m_model.settled()) {
        const auto shown = m_view.shown(passage.coding);
        if (passage.gone != (!shown || shown->units.empty()))
            return u"a passage should%1 be in sight"_s.arg(passage.gone ? u" not"_s : QString());
        if (!passage.gone && positions.rangeOf(shown->units) != passage.range)
            return u"%1 in sight, %2 in the model"_s.arg(told(positions.rangeOf(shown->units)),
                                                         told(passage.range));
    }
    return {};
}

QString CorrectionLaw::press(int keys)
{
    const auto written = QObject::connect(&m_mode, &CorrectionMode::pendingChanged, &m_mode,
                                          [this](bool pending) { pending ? void() : m_model.settle(); });
    QString problem;
    for (int i = 0; i < keys && problem.isEmpty(); ++i)
        problem = pressOne();
    m_mode.commit();
    QObject::disconnect(written);
    m_model.settle();
    return problem.isEmpty() ? compare() : problem;
}

// A key, and what it must do to the words.
QString CorrectionLaw::pressOne()
{
    const QString before = m_view.shownWords();
    Utf16Range units = m_view.selectedUnits();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, before);
    finder.setPosition(m_view.caretUnit());
    const TextPositions positions = m_view.scene().text().positions();
    const auto types = [&](const QString &words) {
        // What was written before this key came is another replacement.
        const TextRange range = positions.rangeOf(units);
        if (m_view.draft().empty() || !m_view.draft().touches(units))
            m_model.settle();
        m_model.replace(range.start, range.end, words);
    };
    switch (below(9)) {
    case 0:
        if (units.empty())
            units.start = std::max(0, int(finder.toPreviousBoundary()));
        types({});
        QTest::keyClick(&m_view, Qt::Key_Backspace);
        break;
    case 1:
        if (const auto next = finder.toNextBoundary(); units.empty() && next >= 0)
            units.end = int(next);
        types({});
        QTest::keyClick(&m_view, Qt::Key_Delete);
        break;
    case 2:
        QTest::keyClick(&m_view, Qt::Key_Right, below(2) ? Qt::ShiftModifier : Qt::NoModifier);
        break;
    case 3:
        QTest::keyClick(&m_view, Qt::Key_Left, below(2) ? Qt::ShiftModifier : Qt::ControlModifier);
        break;
    case 4:
        QTest::keyClick(&m_view, Qt::Key_Down);
        break;
    case 5:
        types(u"\n"_s);
        QTest::keyClick(&m_view, Qt::Key_Return);
        break;
    default:
        types(u"k"_s);
        QTest::keyClick(&m_view, Qt::Key_K);
    }
    return m_view.shownWords() == m_model.words() ? QString() : u"a key did something else"_s;
}

} // namespace partsong

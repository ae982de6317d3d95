// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/coding/codingqueries.h"
#include "core/sources/source.h"
#include "core/store/check.h"
#include "core/store/project.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/largestudy.h"
#include "tests/bench/timings.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QTest>
#include <QThread>

// Somebody corrects a very long, much coded text: how long each key takes, and whether the window is held
// while what was typed is written.

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeysInOneGo = 120;
constexpr int KeysAfterPauses = 6;
constexpr int TypingPatience = 20'000; // ms
constexpr int Far = 3000; // characters: what stands farther from all typing has not been touched

class Typist {
public:
    Typist(Window &window, const LargeStudy &study)
        : m_window(window), m_view(window.view()), m_mode(*window.find<CorrectionMode>()),
          m_words(study.words())
    {
        m_mode.begin();
    }

    // Goes there with the mouse or a key, which also writes what was typed elsewhere.
    void goTo(int unit)
    {
        m_leaving.time([&] {
            m_view.setCaretUnit(unit, false);
            draw();
        });
        m_places.push_back(m_view.caret());
    }
    void typeAway(int keys)
    {
        for (int i = 0; i < keys; ++i)
            press(i);
    }
    // Nothing is typed until all is written; then one key more.
    void pause() { waitUntilWritten(); }
    // The key comes when what was typed before it is just being written.
    void pressAfterPause(int i)
    {
        QElapsedTimer since;
        since.start();
        while (since.elapsed() < 1003) {
            beat();
            QThread::usleep(200);
        }
        m_afterPause.time([&] { press(i); });
    }
    void finish()
    {
        waitUntilWritten();
        m_mode.finish();
    }

    const QString &words() const { return m_words; }
    bool touched(int position) const
    {
        return std::ranges::any_of(m_places, [=](int place) { return std::abs(place - position) < Far; });
    }
    void tell(Outcome &outcome) const
    {
        outcome.seconds = m_keys.percentile(95);
        outcome.count = m_keys.count();
        m_keys.tell(outcome.more, u"key"_s);
        m_afterPause.tell(outcome.more, u"key_after_pause"_s);
        m_leaving.tell(outcome.more, u"leave"_s);
        outcome.more.insert(u"pause_held_ms"_s, m_held * 1000);
        outcome.more.insert(u"pause_written_ms"_s, m_written * 1000);
    }

private:
    void draw()
    {
        QApplication::processEvents();
        m_view.viewport()->repaint();
    }

    void press(int i)
    {
        const int caret = m_view.caretUnit();
        Qt::Key key = Qt::Key(Qt::Key_A + i % 26);
        if (i % 40 == 39)
            key = Qt::Key_Return;
        else if (i % 10 == 9)
            key = Qt::Key_Backspace;
        else if (i % 6 == 5)
            key = Qt::Key_Space;
        if (key == Qt::Key_Backspace)
            m_words.remove(caret - 1, 1);
        else
            m_words.insert(caret,
                           key == Qt::Key_Return      ? u'\n'
                               : key == Qt::Key_Space ? u' '
                                                      : QChar(u'a' + i % 26));
        m_keys.time([&] {
            QTest::keyClick(&m_view, key);
            draw();
        });
    }

    double beat()
    {
        QElapsedTimer timer;
        timer.start();
        QApplication::processEvents();
        return secondsOf(timer);
    }

    void waitUntilWritten()
    {
        QElapsedTimer clock;
        clock.start();
        double longest = 0;
        while (m_mode.pending() && clock.elapsed() < TypingPatience) {
            longest = std::max(longest, beat());
            QThread::usleep(200);
        }
        m_written = std::max(m_written, secondsOf(clock));
        m_held = std::max(m_held, longest);
    }

    Window &m_window;
    TranscriptView &m_view;
    CorrectionMode &m_mode;
    QString m_words;
    std::vector<int> m_places;
    Timings m_keys;
    Timings m_afterPause;
    Timings m_leaving;
    double m_held = 0;
    double m_written = 0; // from the last key, with the pause
};

// The words of each coding that stands far from what is typed.
QHash<Id<Coding>, QString> quotesOf(const Project &project, Id<Text> text)
{
    QHash<Id<Coding>, QString> quotes;
    const auto words = project.text(text);
    for (const Coding &coding : codingsOf(project, text))
        quotes.insert(coding.id, words->words(coding.anchor.range));
    return quotes;
}

bool isTrue(Window &window, const LargeStudy &study, const Typist &typist, const std::vector<Coding> &before,
            const QHash<Id<Coding>, QString> &quotes)
{
    const Project &project = window.project();
    TranscriptView &view = window.view();
    const auto words = project.text(study.text());
    if (QString::fromUtf8(words->utf8()) != typist.words() || view.shownWords() != typist.words())
        return false;
    const auto after = quotesOf(project, study.text());
    for (const Coding &coding : before) {
        const bool near =
            typist.touched(coding.anchor.range.start) || typist.touched(coding.anchor.range.end);
        if (!near && after.value(coding.id) != quotes.value(coding.id))
            return false;
    }
    for (const Coding &coding : codingsOf(project, study.text())) {
        if (const auto shown = view.shown(coding.id); !shown || shown->range != coding.anchor.range)
            return false;
    }
    const auto checked = checkStudy(project);
    return checked && checked->ok();
}

// Everything that was corrected is taken back, and stands as before.
bool undoIsExact(Window &window, const LargeStudy &study, qint64 stood, const std::vector<Coding> &before)
{
    Project &project = window.project();
    const int made = int(project.lastStep() - stood);
    if (made == 0 || !project.undo(made))
        return false;
    QApplication::processEvents();
    return project.text(study.text())->utf8() == study.words().toUtf8()
        && window.view().shownWords() == study.words() && codingsOf(project, study.text()) == before;
}

} // namespace

Outcome typeLarge(const LargeStudy &study);

Outcome typeLarge(const LargeStudy &study)
{
    Window window(study.path());
    window.navigator().goTo(subjectId(study.source()));
    window.settle();
    window.paint();
    const std::vector<Coding> before = codingsOf(window.project(), study.text());
    const auto quotes = quotesOf(window.project(), study.text());
    const qint64 stood = window.project().lastStep();
    Typist typist(window, study);
    for (const int part : {0, 50, 99}) {
        typist.goTo(int(study.words().size() * part / 100) + 400);
        typist.typeAway(KeysInOneGo);
        typist.pause();
        for (int i = 0; i < KeysAfterPauses; ++i)
            typist.pressAfterPause(i);
    }
    typist.finish();
    Outcome outcome;
    typist.tell(outcome);
    outcome.check =
        isTrue(window, study, typist, before, quotes) && undoIsExact(window, study, stood, before);
    return outcome;
}

} // namespace partsong::bench

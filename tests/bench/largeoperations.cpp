// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/coding/codingqueries.h"
#include "core/coding/codings.h"
#include "core/sources/source.h"
#include "core/store/project.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/largestudy.h"
#include "tests/bench/timings.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QScrollBar>

#include <set>

// One source as long as three novels, coded throughout: opened, scrolled and coded in the window.

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int LargeWords = 300'000;
constexpr int LargeCodings = 20'000;

// What is drawn for a person who has just done something to the words.
void drawWords(TranscriptView &view)
{
    QApplication::processEvents();
    view.viewport()->repaint();
}

void showLarge(Window &window, const LargeStudy &study)
{
    window.navigator().goTo(subjectId(study.source()));
    window.settle();
    window.paint();
}

// The words in sight and all codings at hand are those of the study.
bool showsTheStudy(TranscriptView &view, const LargeStudy &study, const Project &project)
{
    const std::vector<Coding> codings = codingsOf(project, study.text());
    if (view.text() != study.text() || view.shownWords() != study.words()
        || view.scene().codings().count() != int(codings.size()))
        return false;
    return std::ranges::all_of(codings, [&view](const Coding &coding) {
        const auto shown = view.shown(coding.id);
        return shown && shown->range == coding.anchor.range;
    });
}

Outcome openLarge(const QString &, const QString &path)
{
    const LargeStudy study(path, LargeWords, LargeCodings);
    Window window(study.path());
    QElapsedTimer timer;
    timer.start();
    window.navigator().goTo(subjectId(study.source()));
    drawWords(window.view());
    Outcome outcome{secondsOf(timer), false, study.codings()};
    outcome.check = showsTheStudy(window.view(), study, window.project());
    return outcome;
}

// At some places far apart, what is at hand there is what the study says.
bool placesAreTrue(TranscriptView &view, const LargeStudy &study, const Project &project)
{
    const std::vector<Coding> codings = codingsOf(project, study.text());
    const int characters = project.text(study.text())->characters();
    for (int i = 0; i < 20; ++i) {
        const int position = int(qint64(characters) * i / 20) + 100;
        view.goToPlace({position, position});
        drawWords(view);
        std::set<Id<Coding>> wanted;
        for (const Coding &coding : codings) {
            if (coding.anchor.range.start <= position && position < coding.anchor.range.end)
                wanted.insert(coding.id);
        }
        const auto found = view.codingsAt(position);
        const QRect caret = view.caretRect(view.caretUnit());
        if (std::set<Id<Coding>>(found.begin(), found.end()) != wanted || caret.top() < 0
            || caret.bottom() > view.viewport()->height())
            return false;
    }
    return true;
}

// Line by line, page by page, and in leaps to and fro.
Outcome scrolled(const QString &path, int words, int codings)
{
    const LargeStudy study(path, words, codings);
    Window window(study.path());
    showLarge(window, study);
    TranscriptView &view = window.view();
    QScrollBar *bar = view.verticalScrollBar();
    Timings all;
    const auto step = [&](Timings &kind, auto move) {
        kind.time([&] {
            all.time([&] {
                move();
                drawWords(view);
            });
        });
    };
    Timings lines;
    Timings pages;
    Timings leaps;
    for (int i = 0; i < 300; ++i)
        step(lines, [&] { bar->triggerAction(QAbstractSlider::SliderSingleStepAdd); });
    for (int i = 0; i < 150; ++i)
        step(pages, [&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); });
    for (int i = 0; i < 150; ++i)
        step(leaps, [&] { bar->setValue(int(qint64(bar->maximum()) * (i * 67 % 150) / 150)); });
    Outcome outcome{all.percentile(95), false, all.count()};
    all.tell(outcome.more, u"step"_s);
    lines.tell(outcome.more, u"line"_s);
    pages.tell(outcome.more, u"page"_s);
    leaps.tell(outcome.more, u"leap"_s);
    outcome.check =
        showsTheStudy(view, study, window.project()) && placesAreTrue(view, study, window.project());
    return outcome;
}

Outcome scrollLarge(const QString &, const QString &path)
{
    return scrolled(path, LargeWords, LargeCodings);
}

Outcome scroll(const QString &, const QString &path)
{
    return scrolled(path, LargeWords / 2, 1000);
}

// Passages all over the text are coded one by one, as the window does it, each in sight.
Outcome codeLarge(const QString &, const QString &path)
{
    const LargeStudy study(path, LargeWords, LargeCodings);
    Window window(study.path());
    showLarge(window, study);
    TranscriptView &view = window.view();
    Project &project = window.project();
    const std::vector<Code> codes = project.all<Code>();
    const int characters = project.text(study.text())->characters();
    Timings timings;
    bool shown = true;
    for (int i = 0; i < 100; ++i) {
        const int start = int(qint64(characters - 1000) * (i * 37 % 100) / 100);
        view.reveal({start, start + 40 + i});
        view.select({start, start + 40 + i});
        drawWords(view);
        Result<Id<Coding>> made;
        timings.time([&] {
            NewCoding coding{codes[size_t(i) % codes.size()].id, {}};
            coding.anchor.text = study.text();
            coding.anchor.range = view.selection();
            made = applyCode(project, coding);
            drawWords(view);
        });
        const auto known = made ? view.shown(*made) : std::nullopt;
        // Where it meets one of its code it becomes one with that.
        shown = shown && known && known->range.united(view.selection()) == known->range;
    }
    Outcome outcome{timings.percentile(95), false, timings.count()};
    timings.tell(outcome.more, u"coding"_s);
    outcome.check =
        shown && showsTheStudy(view, study, project) && view.scene().codings().count() > study.codings();
    return outcome;
}

} // namespace

Outcome typeLarge(const LargeStudy &study);

QHash<QString, Operation> largeOperations()
{
    const auto typed = [](const QString &, const QString &path) {
        return typeLarge(LargeStudy(path, LargeWords, LargeCodings));
    };
    return {{u"open_large"_s, openLarge},
            {u"scroll_large"_s, scrollLarge},
            {u"scroll"_s, scroll},
            {u"code_large"_s, codeLarge},
            {u"type_large"_s, typed}};
}

} // namespace partsong::bench

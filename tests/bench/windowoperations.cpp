// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/operation.h"

#include "app/workspaces.h"
#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codingqueries.h"
#include "core/coding/codings.h"
#include "core/formats/readerpool.h"
#include "core/sources/import.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/searchhitsmodel.h"
#include "ui/shell/searchpanel.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

// The operations that end with what a person sees: real widgets on the offscreen platform, painted.

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

// The window with a study open, painted.
class Window {
public:
    explicit Window(const QString &study)
        : m_settings(m_folder.filePath(u"bench.ini"_s)), m_window(m_settings, m_appearance, windowParts())
    {
        m_window.resize(1440, 900);
        m_window.show();
        if (const Status opened = m_window.openStudy(study); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_window.enter(u"coding"_s);
        paint();
    }

    Project &project() const { return m_window.study()->project(); }
    Navigator &navigator() const { return m_window.study()->context().navigator; }
    TranscriptView &view() const { return *m_window.findChild<TranscriptView *>(); }
    template <typename T> T *find() const { return m_window.findChild<T *>(); }

    // Everything that waits is done and drawn.
    void paint()
    {
        QApplication::processEvents();
        m_window.repaint();
    }
    // Waits for work off the thread.
    void settle()
    {
        while (!m_window.study()->context().tasks.running().empty())
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        QApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Appearance m_appearance;
    MainWindow m_window;
};

QHash<QString, SourceRow> sourcesByName(const Project &project)
{
    QHash<QString, SourceRow> sources;
    for (const SourceRow &row : sourceRows(project))
        sources.insert(row.source.name, row);
    return sources;
}

double secondsSinceProcessStart()
{
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/self/stat"_s);
    QFile uptime(u"/proc/uptime"_s);
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = stat.readAll();
    const double ticks = line.mid(line.lastIndexOf(')') + 2).split(' ').at(19).toDouble();
    return uptime.readAll().split(' ').first().toDouble() - ticks / static_cast<double>(sysconf(_SC_CLK_TCK));
#else
    return 0;
#endif
}

Outcome start(const QString &folder, const QString &study)
{
    const Window window(study);
    Outcome outcome{secondsSinceProcessStart(), false, 0};
    const Corpus corpus = Corpus::read(folder);
    const auto rows = sourceRows(window.project());
    qint64 codings = 0;
    for (const SourceRow &row : rows)
        codings += row.codings;
    outcome.count = static_cast<int>(rows.size());
    outcome.check =
        outcome.count == corpus.truth.value(u"documents"_s) && codings == corpus.truth.value(u"codings"_s);
    return outcome;
}

// The codings of one document are removed, then added again one by one as a person does: selected, written,
// painted.
Outcome codeDocument(const Corpus &corpus, const QString &study, int document)
{
    Window window(study);
    const SourceRow source = sourcesByName(window.project()).value(corpus.documents.at(document));
    std::vector<Id<Coding>> old;
    for (const Coding &coding : codingsOf(window.project(), source.text))
        old.push_back(coding.id);
    if (!removeCodings(window.project(), old))
        qFatal("the old codings could not be removed");
    QHash<int, Id<Code>> codes;
    for (int i = 0; i < corpus.codePaths.size(); ++i)
        codes.insert(i, *namedInTree<Code>(window.project(), corpus.codePaths.at(i)));
    window.navigator().goTo(subjectId(source.source.id));
    window.settle();
    window.paint();
    Outcome outcome;
    QElapsedTimer timer;
    timer.start();
    for (const PlannedCoding &planned : corpus.codings) {
        if (planned.document != document)
            continue;
        window.view().select(planned.range);
        NewCoding coding{codes.value(planned.code), {}};
        coding.anchor.text = source.text;
        coding.anchor.range = window.view().selection();
        if (!applyCode(window.project(), coding, Union::Never))
            qFatal("a coding could not be written");
        QApplication::processEvents();
        window.view().viewport()->repaint();
        ++outcome.count;
    }
    outcome.seconds = secondsOf(timer);
    outcome.check = codingsOf(window.project(), source.text).size() == static_cast<size_t>(outcome.count);
    return outcome;
}

Outcome code(const Corpus &corpus, const QString &study)
{
    return codeDocument(corpus, study, 1);
}

Outcome codeDense(const Corpus &corpus, const QString &study)
{
    return codeDocument(corpus, study, corpus.denseDocument);
}

Outcome open(const Corpus &corpus, const QString &study)
{
    Window window(study);
    const auto sources = sourcesByName(window.project());
    window.navigator().goTo(subjectId(sources.value(corpus.documents.at(1)).source.id));
    window.settle();
    window.paint();
    const SourceRow dense = sources.value(corpus.documents.at(corpus.denseDocument));
    QElapsedTimer timer;
    timer.start();
    window.navigator().goTo(subjectId(dense.source.id));
    QApplication::processEvents();
    window.view().viewport()->repaint();
    Outcome outcome{secondsOf(timer), false,
                    static_cast<int>(codingsOf(window.project(), dense.text).size())};
    outcome.check =
        window.view().text() == dense.text && outcome.count == dense.codings && dense.codings == 1000;
    return outcome;
}

Outcome reportOf(const Corpus &corpus, const QString &study, int code, const QString &truth)
{
    Window window(study);
    const Id<Code> id = *namedInTree<Code>(window.project(), corpus.codePaths.at(code));
    auto *segments = window.find<SegmentListModel>();
    QElapsedTimer timer;
    timer.start();
    window.navigator().goTo(subjectId(id));
    window.paint();
    Outcome outcome{secondsOf(timer), false, segments->rowCount()};
    outcome.check = outcome.count == corpus.truth.value(truth);
    return outcome;
}

Outcome report(const Corpus &corpus, const QString &study)
{
    return reportOf(corpus, study, corpus.reportCode, u"report_segments"_s);
}

Outcome reportTop(const Corpus &corpus, const QString &study)
{
    return reportOf(corpus, study, corpus.topCode, u"top_segments"_s);
}

Outcome search(const Corpus &corpus, const QString &study)
{
    Window window(study);
    auto *panel = window.find<SearchPanel>();
    for (QDockWidget *dock = panel->parentWidget()
             ? qobject_cast<QDockWidget *>(panel->parentWidget()->parentWidget())
             : nullptr;
         dock; dock = nullptr)
        dock->show();
    window.paint();
    bool finished = false;
    QObject::connect(panel, &SearchPanel::finished, panel, [&finished] { finished = true; });
    QElapsedTimer timer;
    timer.start();
    panel->search(corpus.phrase);
    while (!finished)
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    panel->repaint();
    Outcome outcome{secondsOf(timer), false, panel->hits()->textHits()};
    outcome.check = outcome.count == corpus.truth.value(u"phrase_hits"_s);
    return outcome;
}

// A transcript of over a million letters with a thousand codings, in a study of its own.
Id<Source> makeLongTranscript(Project &project, const QString &folder)
{
    QFile file(folder + u"/long.txt"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the long transcript could not be written");
    for (int turn = 0; file.pos() < 1'000'000; ++turn) {
        file.write(turn % 2 == 0 ? "Interviewer: " : "Ruth: ");
        file.write(QByteArray("and then the nurse came again in the night ").repeated(1 + turn % 7 * 3)
                   + "\n\n");
    }
    file.close();
    ReaderPool pool;
    const auto report = addSources(project, readFiles({file.fileName()}, {}, pool));
    if (!report || report->sources.size() != 1)
        qFatal("the long transcript could not be imported");
    const Id<Source> source = report->sources.front();
    std::vector<Id<Code>> codes;
    for (int i = 0; i < 40; ++i)
        codes.push_back(*addCode(project, u"Code %1"_s.arg(i)));
    std::vector<NewCoding> codings;
    for (int i = 0; i < 1000; ++i) {
        codings.push_back({codes[size_t(i) % codes.size()], {}});
        codings.back().anchor.text = textOf(project, source);
        codings.back().anchor.range = {i * 990, i * 990 + 150 + i % 13 * 80};
    }
    if (!applyCodes(project, codings, Union::Never))
        qFatal("the codings could not be written");
    return source;
}

// Scrolls through the long transcript, a wheel's notch at a time at first, then in leaps: the time under
// which 95 of 100 frames stay.
Outcome scroll(const QString &, const QString &study)
{
    QTemporaryDir folder;
    Id<Source> source;
    {
        auto project = Project::create(study, schema(), u"Bench"_s, u"Ada"_s);
        if (!project)
            qFatal("%s", qPrintable(project.error().message));
        source = makeLongTranscript(**project, folder.path());
    }
    Window window(study);
    window.navigator().goTo(subjectId(source));
    window.settle();
    window.paint();
    TranscriptView &view = window.view();
    std::vector<double> frames;
    for (int i = 0; i < 600; ++i) {
        QScrollBar *bar = view.verticalScrollBar();
        QElapsedTimer timer;
        timer.start();
        bar->setValue(i < 300 ? bar->value() + 60 : bar->maximum() * (i - 300) / 300);
        QApplication::processEvents();
        view.viewport()->repaint();
        frames.push_back(secondsOf(timer));
    }
    std::ranges::sort(frames);
    return {frames[frames.size() * 95 / 100], view.verticalScrollBar()->maximum() > 50'000,
            int(frames.size())};
}

} // namespace

QHash<QString, Operation> windowOperations()
{
    initIcons();
    return {{u"start"_s, start},
            {u"scroll"_s, scroll},
            {u"code"_s, withCorpus(code)},
            {u"code_dense"_s, withCorpus(codeDense)},
            {u"open"_s, withCorpus(open)},
            {u"report"_s, withCorpus(report)},
            {u"report_top"_s, withCorpus(reportTop)},
            {u"search"_s, withCorpus(search)}};
}

} // namespace partsong::bench

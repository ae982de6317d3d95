// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchwindow.h"
#include "tests/bench/operation.h"

#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codingqueries.h"
#include "core/coding/codings.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/searchhitsmodel.h"
#include "ui/shell/searchpanel.h"
#include "ui/widgets/icon.h"

#include <QApplication>
#include <QDockWidget>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

// The operations that end with what a person sees: real widgets on the offscreen platform, painted.

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QHash<QString, Operation> windowOperations()
{
    initIcons();
    return {{u"start"_s, start},
            {u"code"_s, withCorpus(code)},
            {u"code_dense"_s, withCorpus(codeDense)},
            {u"open"_s, withCorpus(open)},
            {u"report"_s, withCorpus(report)},
            {u"report_top"_s, withCorpus(reportTop)},
            {u"search"_s, withCorpus(search)}};
}

} // namespace partsong::bench

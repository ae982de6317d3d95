// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/operation.h"

#include "app/workspaces.h"
#include "core/chapters.h"
#include "core/formats/readerpool.h"
#include "core/sources/import.h"
#include "core/store/project.h"
#include "ui/coding/codingworkspace.h"
#include "ui/coding/pagecodingview.h"
#include "ui/coding/pagepane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/settings.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

// A PDF of 180 pages, made here: how soon its first page is seen, and how soon any other that is turned to.

namespace partsong::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageCount = 180;
constexpr int LinesOfPage = 48;
constexpr qint64 Patience = 20'000; // ms

void writePdf(const QString &file)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"serif"_s, 9));
    for (int page = 0; page < PageCount; ++page) {
        if (page > 0)
            writer.newPage();
        for (int line = 0; line < LinesOfPage; ++line)
            painter.drawText(
                20, 40 + 14 * line,
                u"Page %1, line %2: the night staff wrote down what residents said about the care they had"_s
                    .arg(page + 1)
                    .arg(line + 1));
    }
}

// The window with a study that holds the PDF alone, not yet shown.
class PdfWindow {
public:
    PdfWindow()
        : m_settings(m_folder.filePath(u"bench.ini"_s)), m_window(m_settings, m_appearance, windowParts())
    {
        const QString pdf = m_folder.filePath(u"long.pdf"_s);
        writePdf(pdf);
        m_window.resize(1440, 900);
        m_window.show();
        if (!m_window.createStudy(m_folder.filePath(u"bench.partsong"_s), u"Bench"_s, u"Bench"_s))
            qFatal("no study could be made");
        m_window.enter(u"coding"_s);
        ReaderPool pool;
        const auto added = addSources(m_window.study()->project(), readFiles({pdf}, {}, pool));
        if (!added || added->sources.empty())
            qFatal("the PDF was not taken");
        m_source = added->sources.front();
    }

    PageCodingView &pages() { return *m_window.findChild<PageCodingView *>(); }
    void show() { m_window.study()->context().navigator.goTo(subjectId(m_source)); }
    // Until everything in sight is sharp, and drawn.
    bool settle()
    {
        QElapsedTimer clock;
        clock.start();
        while (!pages().complete() && clock.elapsed() < Patience)
            QApplication::processEvents(QEventLoop::AllEvents, 2);
        m_window.repaint();
        return pages().complete();
    }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Appearance m_appearance;
    MainWindow m_window;
    Id<Source> m_source;
};

Outcome openPdf(const QString &, const QString &)
{
    PdfWindow window;
    QElapsedTimer timer;
    timer.start();
    window.show();
    const bool seen = window.settle();
    return {secondsOf(timer), seen && window.pages().count() == PageCount, PageCount};
}

// Every page is turned to with no pause between; what 95 of 100 turns stay below counts.
Outcome turnPages(const QString &, const QString &)
{
    PdfWindow window;
    window.show();
    bool seen = window.settle();
    Outcome outcome;
    std::vector<double> turns;
    for (int page = 1; page < PageCount; ++page) {
        QElapsedTimer timer;
        timer.start();
        window.pages().goToPage(page);
        seen = window.settle() && seen;
        turns.push_back(secondsOf(timer));
    }
    std::ranges::sort(turns);
    outcome.seconds = turns[turns.size() * 95 / 100];
    outcome.count = static_cast<int>(turns.size());
    outcome.check = seen;
    return outcome;
}

} // namespace

QHash<QString, Operation> pageOperations()
{
    return {{u"pdf_open"_s, openPdf}, {u"pdf_turn"_s, turnPages}};
}

} // namespace partsong::bench

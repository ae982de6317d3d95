// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tourscenes.h"

#include "core/base/tr.h"
#include "core/coding/code.h"
#include "core/coding/coding.h"
#include "core/coding/codingqueries.h"
#include "core/sources/source.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "ui/coding/comparecodebooks.h"
#include "ui/coding/transcriptview.h"
#include "ui/privacy/checknamesdialog.h"
#include "ui/privacy/namesdialog.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/studyframe.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageview.h"
#include "ui/widgets/scale.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000; // ms for work that the window starts by itself
constexpr int Rest = 250;
constexpr int LongRest = 900; // where pictures of regions are drawn one by one

bool busy(const MainWindow &window)
{
    const auto pages = window.findChildren<PageView *>();
    return !window.study()->context().tasks.running().empty()
        || std::ranges::any_of(pages, [](const PageView *view) {
               return view->isVisible() && view->count() > 0 && !view->complete();
           });
}

void wait(const MainWindow &window, int least)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < least || (busy(window) && clock.elapsed() < Patience))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

Result<QImage> pictureOf(MainWindow &window, int rest = Rest)
{
    wait(window, rest);
    return window.grab().toImage();
}

// A dialog as it stands over the window.
Result<QImage> pictureWith(MainWindow &window, QDialog &dialog, const QSize &wanted)
{
    dialog.resize((QSizeF(wanted) * textScale()).toSize().boundedTo(window.size() * 0.92));
    dialog.show();
    wait(window, 2 * Rest);
    QImage picture = window.grab().toImage();
    const QPixmap over = dialog.grab();
    QPainter painter(&picture);
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 70));
    const QPoint corner((picture.width() - over.width()) / 2, (picture.height() - over.height()) / 2);
    painter.drawPixmap(corner, over);
    painter.setPen(QColor(0, 0, 0, 120));
    painter.drawRect(QRect(corner, over.size()));
    return picture;
}

void trigger(MainWindow &window, const QString &id)
{
    window.actions().refresh();
    if (QAction *action = window.actions().action(id))
        action->trigger();
}

void switchOn(MainWindow &window, const QString &id, bool on)
{
    window.actions().refresh();
    QAction *action = window.actions().action(id);
    if (action && action->isChecked() != on)
        action->trigger();
}

Project &project(MainWindow &window)
{
    return window.study()->project();
}

Status goTo(MainWindow &window, SubjectId subject)
{
    window.enter(u"coding"_s);
    wait(window, 0);
    if (window.study()->context().navigator.goTo(subject))
        return {};
    return failure(ErrorKind::NotFound, Tr::tr("The sample study lacks what this picture shows."));
}

Status goToSource(MainWindow &window, const QString &name)
{
    return goTo(window, subjectId(named<Source>(project(window), name).value_or(Id<Source>())));
}

// A coded region of a source, by where it is among them.
Status goToRegion(MainWindow &window, const QString &source, int number)
{
    const Id<Source> id = named<Source>(project(window), source).value_or(Id<Source>());
    for (const Coding &coding : codingsOf(project(window), textOf(project(window), id))) {
        if (coding.anchor.region() && number-- == 0)
            return goTo(window, subjectId(coding.id));
    }
    return goTo(window, {});
}

Result<QImage> dense(MainWindow &window)
{
    if (Status there = goToSource(window, u"Interview 6 - GP (Dr Rowe)"_s); !there)
        return std::unexpected(there.error());
    return pictureOf(window);
}

// Words are typed into a passage, so that its coding is seen to move along, and taken back.
Result<QImage> editing(MainWindow &window)
{
    const Id<Source> source =
        named<Source>(project(window), u"Interview 5 - Care home nurse (Grace)"_s).value_or(Id<Source>());
    const auto codings = codingsOf(project(window), textOf(project(window), source));
    if (codings.size() < 4)
        return failure(ErrorKind::NotFound, Tr::tr("The sample study lacks what this picture shows."));
    if (Status there = goTo(window, subjectId(codings[3].id)); !there)
        return std::unexpected(there.error());
    wait(window, Rest);
    trigger(window, u"coding.correct"_s);
    wait(window, Rest);
    if (auto *words = window.findChild<TranscriptView *>()) {
        for (const QChar letter : u"(after a pause) "_s) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(words, &press);
        }
    }
    const auto picture = pictureOf(window);
    trigger(window, u"coding.correctCancel"_s);
    wait(window, Rest);
    for (NoticeBar *notices : window.findChildren<NoticeBar *>())
        notices->dismiss();
    return picture;
}

Result<QImage> pages(MainWindow &window)
{
    if (Status there = goToRegion(window, u"Plan - Out of hours"_s, 0); !there)
        return std::unexpected(there.error());
    return pictureOf(window, LongRest);
}

Result<QImage> picture(MainWindow &window)
{
    if (Status there = goToRegion(window, u"Sketch - Wilbye Lodge at night"_s, 1); !there)
        return std::unexpected(there.error());
    return pictureOf(window, LongRest);
}

// A picture with one panel beside the words, which gets the height of those that are put away for it.
Result<QImage> pictureOfPanel(MainWindow &window, const QString &panel)
{
    QStringList kept{panel};
    if (textScale() < 1.5)
        kept << u"coding.sources"_s << u"coding.codes"_s;
    QList<QDockWidget *> hidden;
    for (QDockWidget *dock : window.findChildren<QDockWidget *>()) {
        if (dock->isHidden() || kept.contains(dock->objectName()))
            continue;
        dock->hide();
        hidden.append(dock);
    }
    auto *shown = window.findChild<QDockWidget *>(panel);
    const bool there = shown && !shown->isHidden();
    if (shown)
        shown->show();
    const auto picture = pictureOf(window, LongRest);
    if (shown && !there)
        shown->hide();
    for (QDockWidget *dock : hidden)
        dock->show();
    return picture;
}

Result<QImage> extracts(MainWindow &window)
{
    const auto code = namedInTree<Code>(project(window), u"Nights and weekends/Waiting for somebody"_s);
    if (Status there = goToSource(window, u"Interview 1 - Resident (Mair)"_s); !there)
        return std::unexpected(there.error());
    if (Status there = goTo(window, subjectId(code.value_or(Id<Code>()))); !there)
        return std::unexpected(there.error());
    trigger(window, u"extracts.group.source"_s);
    const auto picture = pictureOfPanel(window, u"coding.extracts"_s);
    trigger(window, u"extracts.group.none"_s);
    return picture;
}

Result<QImage> memos(MainWindow &window)
{
    if (Status there = goToSource(window, u"Interview 1 - Resident (Mair)"_s); !there)
        return std::unexpected(there.error());
    switchOn(window, u"memo.all"_s, true);
    const auto picture = pictureOfPanel(window, u"memos"_s);
    switchOn(window, u"memo.all"_s, false);
    return picture;
}

Result<QImage> participants(MainWindow &window)
{
    window.enter(u"sources"_s);
    trigger(window, u"sources.showParticipants"_s);
    const auto picture = pictureOf(window);
    trigger(window, u"sources.showSources"_s);
    return picture;
}

Result<QImage> compare(MainWindow &window)
{
    window.enter(u"coding"_s);
    CompareCodebooks dialog(window.study()->context(), &window);
    return pictureWith(window, dialog, {940, 620});
}

Result<QImage> names(MainWindow &window)
{
    window.enter(u"sources"_s);
    NamesDialog dialog(window.study()->context(), &window);
    dialog.find();
    return pictureWith(window, dialog, {1000, 660});
}

Result<QImage> leftoverNames(MainWindow &window)
{
    window.enter(u"sources"_s);
    CheckNamesDialog dialog(window.study()->context(), &window);
    dialog.look();
    return pictureWith(window, dialog, {900, 640});
}

} // namespace

std::vector<TourScene> tourScenes()
{
    return {{u"coding-dense"_s, dense},
            {u"coding-editing"_s, editing},
            {u"coding-pages"_s, pages},
            {u"coding-picture"_s, picture},
            {u"codebook-compare"_s, compare},
            {u"extracts"_s, extracts},
            {u"memos"_s, memos},
            {u"participants"_s, participants},
            {u"names"_s, names},
            {u"check-names"_s, leftoverNames}};
}

void settle(MainWindow &window)
{
    wait(window, Rest);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/takingback.h"

#include "core/base/tr.h"
#include "core/store/project.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/tasks.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FewChanges = 400; // records that are written within a moment

struct TakingBack {
    Q_DECLARE_TR_FUNCTIONS(TakingBack)
};

bool stands(const Project &project, qint64 number)
{
    const auto step = project.step(number);
    return step && !step->undone && !step->sealed;
}

void postUndo(StudyContext &context, Notice::Kind kind, const QString &text, qint64 number)
{
    Notice notice{kind, text, TakingBack::tr("Undo"), [&context, number] { takeBack(context, {number}); }};
    notice.still = [&project = context.project, number] { return stands(project, number); };
    context.notices.post(notice);
}

QString titleOf(const Step &step)
{
    return (step.undoes ? TakingBack::tr("Redoing: %1") : TakingBack::tr("Undoing: %1"))
        .arg(Label::shown(step.label));
}

QString namesOf(const QStringList &labels)
{
    constexpr qsizetype Most = 4;
    QStringList shown;
    for (const QString &label : labels.first(std::min(labels.size(), Most)))
        shown << Label::shown(label);
    const QString names = shown.join(u", "_s);
    return labels.size() > Most
        ? TakingBack::tr("%1 and %n more", nullptr, int(labels.size() - Most)).arg(names)
        : names;
}

// Labels come in the order in which they were taken: what rests on a step before the step itself.
void tell(StudyContext &context, const UndoReport &report, qsizetype asked, bool again)
{
    const qsizetype others = report.labels.size() - asked;
    QString words =
        (again ? TakingBack::tr("Redone: %1.") : TakingBack::tr("Undone: %1.")).arg(namesOf(report.labels));
    if (others > 0 && asked == 1)
        words = (again ? TakingBack::tr("Redone: %1. Changed with it: %2.")
                       : TakingBack::tr("Undone: %1. What rested on it went too: %2."))
                    .arg(Label::shown(report.labels.back()), namesOf(report.labels.first(others)));
    const std::vector<qint64> back(report.made.rbegin(), report.made.rend());
    const qint64 latest = report.made.back();
    Notice notice{Notice::Kind::Info, words, again ? TakingBack::tr("Undo") : TakingBack::tr("Redo"),
                  [&context, back] { takeBack(context, back); }};
    notice.still = [&project = context.project, latest] { return project.lastStep() == latest; };
    context.notices.post(notice);
}

} // namespace

void takeBack(StudyContext &context, const std::vector<qint64> &steps, Telling telling)
{
    if (context.commitPending)
        context.commitPending();
    Project &project = context.project;
    const auto first = steps.empty() ? std::nullopt : project.step(steps.front());
    if (!first)
        return;
    const auto asked = qsizetype(steps.size());
    const auto done = [&context, telling, asked,
                       again = first->undoes.has_value()](const Result<UndoReport> &report) {
        if (context.notices.report(report) && (telling == Telling::Always || report->labels.size() > asked))
            tell(context, *report, asked, again);
    };
    if (project.writtenElsewhere())
        return done(std::unexpected(Project::beingWritten()));
    if (project.changesSince(*std::ranges::min_element(steps)) <= FewChanges)
        return done(project.undoSteps(steps));
    runTask(
        context.tasks, &context.tasks, titleOf(*first),
        [&project, steps](Progress &progress) { return project.undoSteps(steps, &progress); }, done);
}

void offerUndo(StudyContext &context, const QString &text, qint64 step)
{
    postUndo(context, Notice::Kind::Info, text, step ? step : context.project.lastStep());
}

BeforeWriting::BeforeWriting(StudyContext &context) : m_context(context), m_last(context.project.lastStep())
{
}

void BeforeWriting::offerUndo(const QString &text) const
{
    tell(Notice::Kind::Info, text);
}

void BeforeWriting::warnAndOfferUndo(const QString &text) const
{
    tell(Notice::Kind::Warning, text);
}

void BeforeWriting::tell(Notice::Kind kind, const QString &text) const
{
    const qint64 now = m_context.project.lastStep();
    if (now > m_last)
        postUndo(m_context, kind, text, now);
    else
        m_context.notices.post({kind, text, {}, {}});
}

void takeBackIn(QWidget *window, const StudyContext &context)
{
    for (const QString &id : {u"edit.undo"_s, u"edit.redo"_s}) {
        if (QAction *action = context.actions.action(id))
            window->addAction(action);
    }
}

} // namespace partsong

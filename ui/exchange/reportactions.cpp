// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/reportactions.h"

#include "core/coding/quotes.h"
#include "core/store/project.h"
#include "ui/exchange/reportdialog.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/tasks.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *english)
{
    return QCoreApplication::translate("Reports", english);
}

QString nameOf(const Project &project, const ExportRequest &request)
{
    const QString study = QFileInfo(project.path()).completeBaseName();
    return u"%1 - %2.%3"_s.arg(study, reportKind(request.what).title.toLower(), enumName(request.format));
}

// What leaves the building is kept with the quotes, each file by its name.
void recordQuotes(StudyContext &context, const ExportRequest &request)
{
    const std::vector<Id<Quote>> quotes = quotesIn(context.project, request);
    if (quotes.empty() || context.project.readOnly())
        return;
    const QString what = u"%1 (%2)"_s.arg(reportKind(request.what).title, QFileInfo(request.path).fileName());
    (void)context.notices.report(recordShown(context.project, quotes, what));
}

void tell(StudyContext &context, const ExportRequest &request, const Result<ExportReport> &report)
{
    if (!context.notices.report(report))
        return;
    recordQuotes(context, request);
    const QString path = report->path;
    context.notices.offer(say("“%1” is saved.").arg(QFileInfo(path).fileName()), say("Open"),
                          [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void save(QWidget *owner, StudyContext &context, ExportRequest request)
{
    request.path = askWhereToSave(context, owner->window(),
                                  {say("Save the report"), nameOf(context.project, request),
                                   formatFilter(request.format), true}); // the dialog has warned of names
    if (request.path.isEmpty())
        return;
    const QString ending = u'.' + enumName(request.format);
    // The file dialog has asked about the name as it was given, not about a longer one.
    request.overwrite = request.path.endsWith(ending, Qt::CaseInsensitive);
    if (!request.overwrite)
        request.path += ending;
    writeReport(owner, context, request);
}

void ask(QWidget *owner, StudyContext &context, std::optional<ExportWhat> what)
{
    auto *dialog = new ReportDialog(context.project, owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const SubjectId selected = context.navigator.selected();
    if (context.project.find(Id<Code>(selected.uuid())))
        dialog->narrowTo(Id<Code>(selected.uuid()));
    dialog->narrowTo(Id<Canvas>(selected.uuid()));
    if (what)
        dialog->choose(*what);
    QObject::connect(dialog, &QDialog::accepted, owner,
                     [owner, &context, dialog] { save(owner, context, dialog->request()); });
    dialog->open();
}

} // namespace

void writeReport(QWidget *owner, StudyContext &context, const ExportRequest &request)
{
    const Project &project = context.project;
    runTask(
        context.tasks, owner, say("Writing the report"),
        [&project, request](Progress &) { return exportFile(project, request); },
        [&context, request](const Result<ExportReport> &report) { tell(context, request, report); });
}

void addReportActions(QWidget *owner, StudyContext &context)
{
    context.actions.add(
        owner,
        {.id = u"study.report"_s,
         .text = say("Save &Report…"),
         .run = [owner, &context] { ask(owner, context, {}); },
         .shortcuts = {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
         .menu = MenuPlace::Study,
         .group = 2,
         .iconName = u"document-export"_s,
         .keywords = say("export print output html odt csv png svg"),
         .tip = say("Extracts, codebook, tables, pictures and the study report, each as a file")});
    for (const ReportKind &kind : reportKinds()) {
        context.actions.add(owner,
                            {.id = u"study.report."_s + enumName(kind.what),
                             .text = say("Save Report: %1…").arg(kind.title),
                             .run = [owner, &context, what = kind.what] { ask(owner, context, what); },
                             .iconName = kind.iconName,
                             .keywords = say("export print output")});
    }
}

} // namespace partsong

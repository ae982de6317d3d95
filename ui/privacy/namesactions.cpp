// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/namesactions.h"

#include "core/privacy/nameforms.h"
#include "core/privacy/names.h"
#include "core/store/project.h"
#include "ui/privacy/checknamesdialog.h"
#include "ui/privacy/namesdialog.h"
#include "ui/privacy/openkeydialog.h"
#include "ui/privacy/sealdialog.h"
#include "ui/privacy/sealprogress.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/notices.h"
#include "ui/shell/tasks.h"

#include <QApplication>
#include <QPointer>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

class Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

// The one that is open already, or a new one.
template <typename Dialog> Dialog *shown(QWidget *owner, StudyContext &context)
{
    auto *dialog = owner->findChild<Dialog *>();
    if (!dialog) {
        dialog = new Dialog(context, owner);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

QString howItWent(const SealRequest &request, const SealReport &report)
{
    QStringList words{
        Names::tr("%n original(s) went into the key file.", nullptr, report.originals),
        Names::tr("Keep “%1” apart from the study, and its passphrase where you keep such things.")
            .arg(request.keyPath)};
    if (report.originalsLeft > 0)
        words << Names::tr("%n page(s) or picture(s) stay: look whether one shows who somebody is.", nullptr,
                           report.originalsLeft);
    const QStringList &unpurged = report.purged.unpurgedBackups;
    if (!unpurged.isEmpty())
        words << Names::tr("%n backup(s) could not be changed and still hold the names: %1", nullptr,
                           int(unpurged.size()))
                     .arg(unpurged.join(u", "_s));
    return words.join(u' ');
}

void tell(StudyContext &context, SealProgress *shown, const SealRequest &request,
          const Result<SealReport> &report)
{
    if (report)
        return shown->tellEnd(howItWent(request, *report));
    shown->accept();
    // What somebody stopped is nothing wrong, but they want to know how it stands.
    if (report.error().kind == ErrorKind::Cancelled)
        context.notices.say(report.error().message);
    else
        context.notices.error(report.error());
}

NamesDialog *showNames(QWidget *owner, StudyContext &context);

void seal(QWidget *owner, StudyContext &context, const std::set<WordPlace> &kept)
{
    const int names = int(context.project.all<RealName>().size());
    if (names == 0) {
        context.notices.say(Names::tr("There are no names to seal yet. Write them into the list first."));
        showNames(owner, context);
        return;
    }
    auto *dialog = new SealDialog(context.project, {names, kept}, owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, owner, [owner, &context, dialog] {
        if (auto *open = owner->findChild<NamesDialog *>())
            open->close();
        sealInBackground(owner, context, dialog->request());
    });
    dialog->setModal(true); // nothing beside it is changed, so that what stays is where it was found
    dialog->show();
    const Project &project = context.project;
    runTask(
        context.tasks, dialog, Names::tr("Looking for names"),
        [&project](Progress &progress) { return formsOfNames(project, project.all<RealName>(), &progress); },
        [dialog](const Result<std::vector<RealName>> &forms) { dialog->tellForms(forms); });
}

NamesDialog *showNames(QWidget *owner, StudyContext &context)
{
    const bool stands = owner->findChild<NamesDialog *>();
    auto *dialog = shown<NamesDialog>(owner, context);
    if (!stands)
        QObject::connect(dialog, &NamesDialog::sealWanted, owner,
                         [owner, &context, dialog] { seal(owner, context, dialog->unticked()); });
    return dialog;
}

void checkNames(QWidget *owner, StudyContext &context)
{
    const bool stands = owner->findChild<CheckNamesDialog *>();
    auto *dialog = shown<CheckNamesDialog>(owner, context);
    if (!stands)
        QObject::connect(
            dialog, &CheckNamesDialog::nameWanted, owner,
            [owner, &context](const QString &words) { showNames(owner, context)->begin(words); });
    dialog->look();
}

} // namespace

void sealInBackground(QWidget *owner, StudyContext &context, const SealRequest &request)
{
    if (context.commitPending)
        context.commitPending();
    Project &project = context.project;
    const QPointer shown(new SealProgress(context.tasks, owner));
    shown->setAttribute(Qt::WA_DeleteOnClose);
    SealRequest asked = request;
    asked.committed = [shown] {
        QMetaObject::invokeMethod(
            qApp, [shown] { shown ? shown->leaveNoWayBack() : void(); }, Qt::QueuedConnection);
    };
    runTask(
        context.tasks, owner, Names::tr("Sealing the names"),
        [&project, asked](Progress &progress) { return sealNames(project, asked, &progress); },
        [&context, request, shown](const Result<SealReport> &report) {
            if (shown)
                tell(context, shown, request, report);
        });
    shown->follow(context.tasks.running().back().number);
    shown->open();
}

void addNamesActions(QWidget *owner, StudyContext &context)
{
    const auto writes = [&context] { return !context.project.readOnly(); };
    context.actions.add(
        owner,
        {.id = u"study.names"_s,
         .text = Names::tr("&Names…"),
         .run = [owner, &context] { showNames(owner, context); },
         .menu = MenuPlace::Study,
         .group = 3,
         .iconName = u"view-private"_s,
         .keywords = Names::tr("pseudonym anonymise anonymize pseudonymise real names replace"),
         .tip = Names::tr("Find names and put pseudonyms in their place")});
    context.actions.add(owner,
                        {.id = u"study.seal"_s,
                         .text = Names::tr("Seal the Na&mes…"),
                         .run = [owner, &context] { seal(owner, context, {}); },
                         .menu = MenuPlace::Study,
                         .group = 3,
                         .iconName = u"object-locked"_s,
                         .keywords = Names::tr("pseudonym anonymise anonymize encrypt key file purge"),
                         .tip = Names::tr("Take the names out for good; who is who goes into a key file"),
                         .enabled = writes});
    context.actions.add(owner,
                        {.id = u"study.openkey"_s,
                         .text = Names::tr("&Open a Key File…"),
                         .run = [owner, &context] { shown<OpenKeyDialog>(owner, context); },
                         .menu = MenuPlace::Study,
                         .group = 3,
                         .iconName = u"object-unlocked"_s,
                         .keywords = Names::tr("who is who real names pseudonym passphrase unseal"),
                         .tip = Names::tr("Look up who is who in a sealed key file")});
    context.actions.add(owner,
                        {.id = u"study.checknames"_s,
                         .text = Names::tr("&Check for Names…"),
                         .run = [owner, &context] { checkNames(owner, context); },
                         .menu = MenuPlace::Study,
                         .group = 3,
                         .iconName = u"documentinfo"_s,
                         .keywords = Names::tr("identifier phone date postcode e-mail anonymise disclosure"),
                         .tip = Names::tr("List what may still tell who somebody is")});
}

} // namespace partsong

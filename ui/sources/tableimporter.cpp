// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/tableimporter.h"

#include "core/formats/csvreader.h"
#include "core/formats/readerpool.h"
#include "core/sources/surveyimport.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/shell/takingback.h"
#include "ui/shell/tasks.h"
#include "ui/sources/participantimportdialog.h"
#include "ui/sources/surveyimportdialog.h"

#include <QDir>
#include <QFileDialog>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

const SettingKey<QString> TableFolder{"import/tables", {}};

} // namespace

TableImporter::TableImporter(StudyContext &context, QWidget *over)
    : QObject(over), m_context(context), m_over(over)
{
}

void TableImporter::chooseFile(As what)
{
    const QString folder = m_context.settings.value(TableFolder);
    const QString path = QFileDialog::getOpenFileName(
        m_over,
        what == As::Survey ? tr("Choose a table of survey answers") : tr("Choose a table of participants"),
        folder.isEmpty() ? QDir::homePath() : folder,
        tr("Tables (*.csv *.xlsx *.xlsm *.tsv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_context.settings.setValue(TableFolder, QFileInfo(path).absolutePath());
    import(path, what);
}

void TableImporter::import(const QString &path, As what)
{
    if (m_context.project.readOnly())
        return;
    runTask(
        m_context.tasks, this, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path](Progress &progress) {
            ReaderPool pool;
            return readTable(path, pool, {}, progress);
        },
        [this, path, what](Result<ReadTable> read) {
            if (m_context.notices.report(read))
                show(QFileInfo(path).fileName(), what, std::move(*read));
        });
}

void TableImporter::importText(const QString &text)
{
    if (m_context.project.readOnly())
        return;
    auto table = tableFromCsv(csvText(cellsFromClipboard(text)), tr("the clipboard"));
    if (m_context.notices.report(table))
        show(tr("the clipboard"), As::Participants, {std::move(*table), {}});
}

void TableImporter::show(const QString &file, As what, ReadTable read)
{
    QDialog *shown = nullptr;
    if (what == As::Participants) {
        auto *dialog = new ParticipantImportDialog(m_context.project, file, std::move(read), m_over);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { addParticipants(*dialog); });
        shown = dialog;
    } else {
        auto *dialog = new SurveyImportDialog(m_context.project, file, std::move(read), m_over);
        connect(dialog, &QDialog::accepted, this, [this, dialog, file] { addSurvey(*dialog, file); });
        shown = dialog;
    }
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->open();
    Q_EMIT opened(shown);
}

// The plan is made again where it is carried out: the study may have changed while it was looked at.
void TableImporter::addParticipants(ParticipantImportDialog &dialog)
{
    auto table = std::make_shared<const PlainTable>(dialog.table());
    const ParticipantImportChoices choices = dialog.choices();
    Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Importing participants"),
        [table, choices, &project](Progress &) -> Result<ParticipantImportPlan> {
            auto plan = planParticipants(project, *table, choices);
            if (!plan)
                return plan;
            if (Status done = importParticipants(project, *plan); !done)
                return std::unexpected(done.error());
            return plan;
        },
        [this](const Result<ParticipantImportPlan> &done) {
            if (!m_context.notices.report(done))
                return;
            const int added = done->count(PlannedChange::Added);
            const int updated = done->count(PlannedChange::Updated);
            if (added + updated > 0)
                offerUndo(m_context, tr("%n participant(s) added, %1 changed.", nullptr, added).arg(updated));
            else
                m_context.notices.say(tr("Nothing changed: the study says all of this already."));
            Q_EMIT imported();
        });
}

void TableImporter::addSurvey(SurveyImportDialog &dialog, const QString &file)
{
    auto table = std::make_shared<const PlainTable>(dialog.table());
    const SurveyChoices choices = dialog.choices();
    Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Importing %1").arg(file),
        [table, choices, file, &project](Progress &progress) {
            return importSurvey(project, file, *table, choices, progress);
        },
        [this](const Result<SurveyReport> &done) {
            if (!m_context.notices.report(done))
                return;
            if (done->rows > 0)
                offerUndo(
                    m_context,
                    tr("%n answer(s) from %1 new row(s) of the survey.", nullptr, int(done->sources.size()))
                        .arg(done->rows));
            else
                m_context.notices.say(tr("All rows of the survey are in the study already."));
            Q_EMIT imported();
        });
}

} // namespace partsong

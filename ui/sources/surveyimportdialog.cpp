// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/surveyimportdialog.h"

#include "ui/widgets/forms.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString becomes(SurveyColumn column)
{
    switch (column) {
    case SurveyColumn::Open:
        return SurveyImportDialog::tr("Texts to read and code");
    case SurveyColumn::Closed:
        return SurveyImportDialog::tr("An attribute");
    default:
        return SurveyImportDialog::tr("Nothing");
    }
}

// Where answers to the same questions are, else called as the file is.
QString folderFor(const Project &project, const PlainTable &table, const QString &file)
{
    for (const Source &source : project.where<Source>("kind", enumName(SourceKind::Survey))) {
        if (!source.question.isEmpty() && table.heads.contains(source.question))
            return source.folder;
    }
    return QFileInfo(file).completeBaseName();
}

// "New: 3 texts; Role: Nurse".
QStringList respondentLine(const PlannedRespondent &row)
{
    if (row.known)
        return {row.name, SurveyImportDialog::tr("There already"), QString()};
    QStringList parts;
    if (row.answers > 0)
        parts << SurveyImportDialog::tr("%n text(s)", nullptr, row.answers);
    if (const QString closed = changesText({}, row.closed); !closed.isEmpty())
        parts << closed;
    return {row.name,
            row.joins ? SurveyImportDialog::tr("New answers of somebody known")
                      : SurveyImportDialog::tr("New"),
            parts.join(u"; "_s)};
}

} // namespace

SurveyImportDialog::SurveyImportDialog(const Project &project, const QString &file, ReadTable read,
                                       QWidget *parent)
    : TableImportDialog(
        project, std::move(read),
        {tr("Survey from %1").arg(file),
         tr("Who answered is in the column"),
         tr("Each row becomes a participant. Rows that the study has already stay as they are."),
         tr("Who answered"),
         {becomes(SurveyColumn::Open), becomes(SurveyColumn::Closed), becomes(SurveyColumn::LeftOut)}},
        parent),
      m_folder(new QLineEdit(folderFor(project, table(), file)))
{
    addFormRow(foot(), tr("Folder for the answers"), m_folder);
    begin(true);
}

QStringList SurveyImportDialog::columnHeads() const
{
    return {tr("Column"), tr("Becomes"), tr("Some answers")};
}

QList<QList<QStandardItem *>> SurveyImportDialog::columnLines() const
{
    SurveyChoices guess;
    guess.nameColumn = nameHead();
    const auto columns = surveyColumns(project(), table(), guess);
    QList<QList<QStandardItem *>> lines;
    for (qsizetype at = 0; columns && at < table().heads.size(); ++at) {
        const SurveyColumn column = (*columns)[size_t(at)];
        if (column == SurveyColumn::Name)
            continue;
        lines << previewLine({table().heads.at(at), becomes(column), sampleOf(table(), at)});
        lines.last()[1]->setEditable(true);
    }
    return lines;
}

SurveyChoices SurveyImportDialog::choices() const
{
    SurveyChoices choices;
    choices.nameColumn = nameHead();
    choices.folder = m_folder->text().trimmed();
    for (int row = 0; row < columns()->rowCount(); ++row) {
        const QString head = columns()->item(row, 0)->text();
        const QString what = columns()->item(row, 1)->text();
        if (what == becomes(SurveyColumn::Open))
            choices.open << head;
        else if (what == becomes(SurveyColumn::Closed))
            choices.closed << head;
        else
            choices.leftOut << head;
    }
    return choices;
}

TablePreview SurveyImportDialog::preview() const
{
    const auto columns = surveyColumns(project(), table(), choices());
    const auto plan = columns ? planSurvey(project(), table(), *columns) : std::unexpected(columns.error());
    if (!plan)
        return {plan.error().message, {}, {{QString(), plan.error().message}}, false};
    TablePreview preview;
    for (const bool known : {false, true}) {
        for (const PlannedRespondent &row : plan->rows) {
            if (row.known == known)
                preview.rows.push_back(respondentLine(row));
        }
    }
    for (const TableIssue &issue : plan->issues)
        preview.issues.push_back({QString::number(issue.row), issue.text});
    const int there = int(plan->rows.size()) - plan->fresh();
    preview.summary = tr("%n new row(s)", nullptr, plan->fresh());
    if (there > 0)
        preview.summary += tr(", %n there already", nullptr, there);
    preview.any = plan->fresh() > 0;
    return preview;
}

} // namespace partsong

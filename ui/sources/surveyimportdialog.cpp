// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/surveyimportdialog.h"

#include "ui/sources/choicedelegate.h"
#include "ui/sources/plantables.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTableView>
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

QString firstAnswer(const PlainTable &table, qsizetype column)
{
    for (const QStringList &row : table.rows) {
        if (!row.at(column).trimmed().isEmpty())
            return row.at(column).simplified();
    }
    return {};
}

} // namespace

SurveyImportDialog::SurveyImportDialog(const Project &project, const QString &file, ReadTable read,
                                       QWidget *parent)
    : QDialog(parent), m_project(project), m_read(std::move(read)), m_name(new QComboBox),
      m_folder(new QLineEdit(QFileInfo(file).completeBaseName())), m_summary(titleLabel({})),
      m_columns(new QStandardItemModel(this)), m_import(primaryButton(tr("Import")))
{
    setWindowTitle(tr("Survey from %1").arg(file));
    auto *layout = column(this, 5, 4);
    layout->addWidget(m_summary);
    m_name->addItems(m_read.table.heads);
    addFormRow(layout, tr("Who answered is in the column"), m_name,
               tr("Each row becomes a participant. Rows that the study has already stay as they are."));
    auto *view = planTable(tr("What becomes of each column"), m_columns);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setItemDelegateForColumn(
        1,
        new ChoiceDelegate(
            {becomes(SurveyColumn::Open), becomes(SurveyColumn::Closed), becomes(SurveyColumn::LeftOut)},
            false, this));
    layout->addWidget(view, 1);
    addFormRow(layout, tr("Folder for the answers"), m_folder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QComboBox::currentIndexChanged, this, &SurveyImportDialog::fillColumns);
    connect(m_columns, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling)
            count();
    });
    fillColumns();
    view->setColumnWidth(0, scaled(280));
    view->setColumnWidth(1, scaled(200));
    resize(QSize(scaled(860), scaled(600)).boundedTo(screen()->availableGeometry().size() * 9 / 10));
    m_name->setFocus();
}

void SurveyImportDialog::fillColumns()
{
    m_filling = true;
    m_columns->clear();
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Becomes"), tr("First answer")});
    SurveyChoices guess;
    guess.nameColumn = m_name->currentText();
    const auto columns = surveyColumns(m_project, m_read.table, guess);
    for (qsizetype at = 0; columns && at < m_read.table.heads.size(); ++at) {
        const SurveyColumn column = (*columns)[size_t(at)];
        if (column == SurveyColumn::Name)
            continue;
        QList<QStandardItem *> items{new QStandardItem(m_read.table.heads.at(at)),
                                     new QStandardItem(becomes(column)),
                                     new QStandardItem(firstAnswer(m_read.table, at))};
        for (QStandardItem *item : items)
            item->setToolTip(item->text());
        items[0]->setEditable(false);
        items[2]->setEditable(false);
        m_columns->appendRow(items);
    }
    m_filling = false;
    count();
}

SurveyChoices SurveyImportDialog::choices() const
{
    SurveyChoices choices;
    choices.nameColumn = m_name->currentText();
    choices.folder = m_folder->text().trimmed();
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const QString head = m_columns->item(row, 0)->text();
        const QString what = m_columns->item(row, 1)->text();
        if (what == becomes(SurveyColumn::Open))
            choices.open << head;
        else if (what == becomes(SurveyColumn::Closed))
            choices.closed << head;
        else
            choices.leftOut << head;
    }
    return choices;
}

void SurveyImportDialog::count()
{
    const auto columns = surveyColumns(m_project, m_read.table, choices());
    const int fresh = columns ? newSurveyRows(m_project, m_read.table, *columns) : 0;
    const int known = int(m_read.table.rows.size()) - fresh;
    QString words = tr("%n new row(s)", nullptr, fresh);
    if (known > 0)
        words += tr(", %n there already", nullptr, known);
    m_summary->setText(columns ? words : columns.error().message);
    m_import->setEnabled(fresh > 0);
}

} // namespace partsong

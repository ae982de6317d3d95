// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/tableimportdialog.h"

#include "ui/sources/choicedelegate.h"
#include "ui/sources/plantables.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

enum PreviewTab { RowsTab, ColumnsTab, IssuesTab };

QString previewValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? TableImportDialog::tr("yes") : TableImportDialog::tr("no");
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

} // namespace

QList<QStandardItem *> previewLine(const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        items << new QStandardItem(cell);
        items.last()->setEditable(false);
        items.last()->setToolTip(cell);
    }
    return items;
}

QString sampleOf(const PlainTable &table, qsizetype column)
{
    constexpr qsizetype Most = 4;
    QStringList answers;
    for (const QStringList &row : table.rows) {
        const QString answer = row.at(column).simplified();
        if (!answer.isEmpty() && !answers.contains(answer))
            answers << answer;
        if (answers.size() == Most)
            break;
    }
    return answers.join(u" · "_s);
}

QString changesText(const QJsonObject &before, const QJsonObject &after)
{
    QStringList parts;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QString was = previewValue(before.value(it.key()));
        const QString is = previewValue(it.value());
        parts << (was.isEmpty() ? u"%1: %2"_s.arg(it.key(), is) : u"%1: %2 → %3"_s.arg(it.key(), was, is));
    }
    return parts.join(u"; "_s);
}

TableImportDialog::TableImportDialog(const Project &project, ReadTable read, const Captions &captions,
                                     QWidget *parent)
    : QDialog(parent), m_project(project), m_read(std::move(read)), m_name(new QComboBox),
      m_tabs(new QTabWidget), m_summary(titleLabel({})), m_rows(new QStandardItemModel(this)),
      m_columns(new QStandardItemModel(this)), m_issues(new QStandardItemModel(this)),
      m_foot(new QVBoxLayout), m_import(primaryButton(tr("Import")))
{
    setWindowTitle(captions.title);
    auto *layout = column(this, 5, 4);
    layout->addWidget(m_summary);
    m_name->addItems(m_read.table.heads);
    addFormRow(layout, captions.names, m_name, captions.namesHelp);
    m_tabs->addTab(planTable(captions.rows, m_rows), captions.rows);
    m_tabs->addTab(buildColumns(captions.becomes), tr("Columns"));
    m_tabs->addTab(planTable(tr("What does not fit"), m_issues), tr("What does not fit"));
    layout->addWidget(m_tabs, 1);
    layout->addLayout(m_foot);
    auto *buttons = acceptOrCancel(this, m_import);
    m_import->setDefault(true);
    layout->addWidget(buttons);
    resize(QSize(scaled(860), scaled(600)).boundedTo(screen()->availableGeometry().size() * 9 / 10));
}

QWidget *TableImportDialog::buildColumns(const QStringList &becomes)
{
    m_columnsView = planTable(tr("Columns"), m_columns);
    m_columnsView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_columnsView->setItemDelegateForColumn(1, new ChoiceDelegate(becomes, false, this));
    return m_columnsView;
}

void TableImportDialog::begin(bool columnsFirst)
{
    connect(m_name, &QComboBox::currentIndexChanged, this, &TableImportDialog::fillColumns);
    connect(m_columns, &QStandardItemModel::itemChanged, this, [this] {
        if (!m_filling)
            showPreview(preview());
    });
    fillColumns();
    m_tabs->setCurrentIndex(columnsFirst ? ColumnsTab : RowsTab);
    m_name->setFocus();
}

QString TableImportDialog::nameHead() const
{
    return m_name->currentText();
}

void TableImportDialog::fillColumns()
{
    m_filling = true;
    m_columns->clear();
    m_columns->setHorizontalHeaderLabels(columnHeads());
    for (const QList<QStandardItem *> &line : columnLines()) {
        if (line[1]->isEditable()) {
            line[1]->setIcon(icon(u"go-down"_s)); // as a list to choose from has
            line[1]->setToolTip(tr("Choose what becomes of it: click, or F2"));
        }
        m_columns->appendRow(line);
    }
    m_columnsView->setColumnWidth(0, scaled(220));
    m_columnsView->setColumnWidth(1, scaled(200));
    m_filling = false;
    showPreview(preview());
}

void TableImportDialog::showPreview(const TablePreview &preview)
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Pseudonym"), tr("Is"), tr("What changes")});
    m_issues->clear();
    m_issues->setHorizontalHeaderLabels({tr("Row"), tr("Why it stays as it is")});
    for (const QStringList &row : preview.rows)
        m_rows->appendRow(previewLine(row));
    for (const ReadIssue &issue : m_read.issues)
        m_issues->appendRow(previewLine({QString(), issue.text}));
    for (const QStringList &issue : preview.issues)
        m_issues->appendRow(previewLine(issue));
    const int bad = m_issues->rowCount();
    m_summary->setText(preview.summary);
    m_tabs->setTabText(IssuesTab, bad > 0 ? tr("What does not fit (%1)").arg(bad) : tr("What does not fit"));
    m_tabs->setTabEnabled(IssuesTab, bad > 0);
    m_import->setEnabled(preview.any);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readtable.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTableView;
class QTabWidget;
class QVBoxLayout;

namespace partsong {

class Project;

// What a table would change, as a dialog lists it.
struct TablePreview {
    QString summary;
    std::vector<QStringList> rows; // who, is what, what changes
    std::vector<QStringList> issues; // row, why it stays as it is
    bool any = false; // whether there is something to import
};

// Shows what a table would change before anything is written: who is added, what is known already, what does
// not fit. Asks which column the names are, and what becomes of each of the others. What kind of table it is
// says who builds on it.
class TableImportDialog : public QDialog {
    Q_OBJECT
public:
    const ReadTable &read() const { return m_read; }
    const PlainTable &table() const { return m_read.table; }
    QComboBox *nameColumn() const { return m_name; }
    QStandardItemModel *rows() const { return m_rows; }
    QStandardItemModel *columns() const { return m_columns; }
    QPushButton *importButton() const { return m_import; }
    QTableView *columnsView() const { return m_columnsView; }

protected:
    // What the parts are called, and what can become of a column.
    struct Captions {
        QString title;
        QString names;
        QString namesHelp;
        QString rows; // title of the tab
        QStringList becomes;
    };
    TableImportDialog(const Project &project, ReadTable read, const Captions &captions, QWidget *parent);

    // For fields below the tabs. Called before begin().
    QVBoxLayout *foot() const { return m_foot; }
    // Fills it; called once, at the end of construction.
    void begin(bool columnsFirst);

    virtual QStringList columnHeads() const = 0;
    // A line for each column but the names; the second cell says what becomes of it.
    virtual QList<QList<QStandardItem *>> columnLines() const = 0;
    virtual TablePreview preview() const = 0;

    const Project &project() const { return m_project; }
    QString nameHead() const;

private:
    void fillColumns();
    void showPreview(const TablePreview &preview);
    QWidget *buildColumns(const QStringList &becomes);

    const Project &m_project;
    ReadTable m_read;
    QComboBox *m_name;
    QTabWidget *m_tabs;
    QLabel *m_summary;
    QStandardItemModel *m_rows;
    QStandardItemModel *m_columns;
    QStandardItemModel *m_issues;
    QTableView *m_columnsView = nullptr;
    QVBoxLayout *m_foot;
    QPushButton *m_import;
    bool m_filling = false;
};

// A line of cells that can be looked at only.
QList<QStandardItem *> previewLine(const QStringList &cells);
// The first few answers that differ, as a sample of a column.
QString sampleOf(const PlainTable &table, qsizetype column);
// "Age: 84 → 85; Role: Nurse".
QString changesText(const QJsonObject &before, const QJsonObject &after);

} // namespace partsong

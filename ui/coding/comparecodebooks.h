// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace partsong {

class CodebookChangesModel;
class EmptyState;
class FilterBox;

// Two codebooks side by side, as they were at two moments of the History or as two persons have them: a table
// of what differs, that is filtered as one types. It changes nothing.
class CompareCodebooks : public QDialog {
    Q_OBJECT
public:
    CompareCodebooks(StudyContext &context, QWidget *parent);

    CodebookChangesModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QComboBox *kind() const { return m_kind; }
    QComboBox *left() const { return m_left; }
    QComboBox *right() const { return m_right; }
    FilterBox *filter() const { return m_filter; }

private:
    enum class Between { Moments, Persons };
    Between between() const;
    void fillChoices();
    void addMoments();
    void choosePersons();
    void compare();
    void showFound();
    QString kinds() const;
    void copy() const;
    QWidget *buildTable();

    StudyContext &m_context;
    QComboBox *m_kind;
    QComboBox *m_left;
    QComboBox *m_right;
    QLabel *m_leftCaption = nullptr;
    QLabel *m_rightCaption = nullptr;
    FilterBox *m_filter;
    CodebookChangesModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    EmptyState *m_same;
    QStackedWidget *m_pages;
    QLabel *m_count;
    int m_asked = 0;
};

} // namespace partsong

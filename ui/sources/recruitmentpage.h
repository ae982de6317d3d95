// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

#include <QWidget>

class QStackedWidget;

namespace partsong {

class EmptyState;
class RecruitmentModel;
class SheetTable;

// The recruitment plan and how it goes: a small table, and the way to Table 1.
class RecruitmentPage : public QWidget {
    Q_OBJECT
public:
    explicit RecruitmentPage(StudyContext &context, QWidget *parent = nullptr);

    void buildActions();
    QWidget *focusFirst() const;
    SheetTable *table() const { return m_table; }
    RecruitmentModel *model() const { return m_model; }

private:
    void addLine();
    void removeLine();
    void exportTable();
    void updatePages();

    StudyContext &m_context;
    RecruitmentModel *m_model;
    SheetTable *m_table;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace partsong

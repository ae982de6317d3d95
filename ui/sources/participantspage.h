// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participant.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QStackedWidget;

namespace partsong {

class AttributeTools;
class EmptyState;
class FilterBox;
class ParticipantTableModel;
class SheetTable;
class TableImporter;

// Those who gave data, in a table, and how they come in.
class ParticipantsPage : public QWidget {
    Q_OBJECT
public:
    explicit ParticipantsPage(StudyContext &context, QWidget *parent = nullptr);

    void buildActions();
    bool show(Id<Participant> participant);
    using QWidget::show;
    QWidget *focusFirst() const;
    SheetTable *table() const { return m_table; }
    ParticipantTableModel &participants() const { return *m_model; }
    TableImporter *importer() const { return m_importer; }

private:
    QWidget *buildTools();
    std::vector<Id<Participant>> selected() const;
    void addParticipant();
    void removeSelected();
    void mergeSelected();
    void paste();
    void showMenu(const QPoint &point);
    void updatePages();

    StudyContext &m_context;
    ParticipantTableModel *m_model;
    SheetTable *m_table;
    AttributeTools *m_attributes;
    TableImporter *m_importer;
    FilterBox *m_filter = nullptr;
    QWidget *m_tools;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/attributes.h"
#include "core/sources/participant.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QStackedWidget;

namespace partsong {

class EmptyState;
class ParticipantTable;
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
    ParticipantTable *table() const { return m_table; }
    TableImporter *importer() const { return m_importer; }

private:
    QWidget *buildTools();
    void addParticipant();
    void removeSelected();
    void mergeSelected();
    void addAttribute();
    void changeAttribute();
    void removeAttribute();
    void moveAttribute(int by);
    void showMenu(const QPoint &point);
    void updatePages();

    StudyContext &m_context;
    ParticipantTable *m_table;
    TableImporter *m_importer;
    QWidget *m_tools;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace partsong

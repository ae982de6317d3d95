// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/diagram.h"

#include <QScrollArea>

class QLabel;
class QStandardItemModel;

namespace partsong {

class FullList;
class SectionHeader;

// What is said beside the model while nothing of it is selected: how much there is, and what rests on nothing
// yet.
class ModelOverview : public QScrollArea {
    Q_OBJECT
public:
    explicit ModelOverview(Diagram &diagram, QWidget *parent = nullptr);

    FullList *list() const { return m_list; }

Q_SIGNALS:
    void claimWanted(partsong::SubjectId claim);

private:
    void refresh();
    void add(SubjectId id, const QString &title, const QString &detail);

    Diagram &m_diagram;
    QLabel *m_counts;
    SectionHeader *m_header;
    QLabel *m_none;
    QStandardItemModel *m_rows;
    FullList *m_list;
};

} // namespace partsong

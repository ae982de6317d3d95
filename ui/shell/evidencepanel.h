// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"

#include <QWidget>

class QModelIndex;
class QStackedWidget;

namespace partsong {

class EvidenceTreeModel;
class Navigator;
class Tasks;
class RowTree;

// The evidence of what is selected, everywhere in the window: what it rests on, what rests on it and where it
// was shown. A row that is activated (double click, Return) is gone to.
class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    EvidencePanel(const EvidenceFinder &finder, Navigator &navigator, Tasks &tasks,
                  QWidget *parent = nullptr);

    // Asks again: what is selected is the same, the study has changed.
    void refresh();

private:
    void follow(SubjectId subject);
    void summarise();
    void activate(const QModelIndex &index);

    const EvidenceFinder &m_finder;
    Navigator &m_navigator;
    Tasks &m_tasks;
    RowTree *m_tree;
    QStackedWidget *m_pages;
    EvidenceTreeModel *m_model;
    bool m_summarising = false;
    bool m_stale = false; // while one summary is worked out, another was asked for
};

} // namespace partsong

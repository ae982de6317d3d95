// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QWidget>

class QModelIndex;
class QStackedWidget;
class QTimer;

namespace partsong {

class EvidenceTreeModel;
class Navigator;
class Tasks;
class RowTree;

// The evidence of what is selected, everywhere in the window: what it rests on, what rests on it and where it
// was shown. A row that is clicked or activated (Return) is gone to. What takes long is found out off the GUI
// thread.
class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    EvidencePanel(const EvidenceFinder &finder, Navigator &navigator, Tasks &tasks,
                  QWidget *parent = nullptr);

    // Asks again, a moment after the last of several calls: what is selected is the same, the study has
    // changed. What was opened stays open.
    void refresh();
    RowTree *tree() const { return m_tree; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(SubjectId subject);
    void summarise();
    void activate(const QModelIndex &index);
    // What is open in the tree, each row as the way down to it.
    QString way(const QModelIndex &index) const;
    void keepOpen(const QModelIndex &parent = {});
    bool hidesClaims(const QModelIndex &heading) const;
    void openAgain(const QModelIndex &parent = {});

    const EvidenceFinder &m_finder;
    Navigator &m_navigator;
    Tasks &m_tasks;
    RowTree *m_tree;
    QStackedWidget *m_pages;
    EvidenceTreeModel *m_model;
    QStringList m_open;
    int m_scrolled = 0;
    bool m_again = false; // asks again about the same subject
    QTimer *m_refresh;
    QElapsedTimer m_gone; // since a row was gone to
    bool m_summarising = false;
    bool m_stale = false; // while one summary is worked out, another was asked for
};

} // namespace partsong

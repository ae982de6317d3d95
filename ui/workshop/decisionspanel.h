// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/decision.h"
#include "ui/workshop/boardcommands.h"
#include "ui/workshop/decisiondialog.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace partsong {

struct StudyContext;

// The decisions of the study, the latest first, and the way to a new one on what is selected on the board.
class DecisionsPanel : public QWidget {
    Q_OBJECT
public:
    DecisionsPanel(StudyContext &context, BoardCommands &commands, QWidget *parent = nullptr);

    void newDecision();
    QListView *list() const { return m_list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void editCurrent();
    void removeCurrent();
    std::optional<Id<Decision>> current() const;
    DecisionDialog::Offers offers(const std::vector<Uuid> &on, const std::vector<Uuid> &changed) const;
    QString detailOf(const Decision &decision) const;

    StudyContext &m_context;
    BoardCommands &m_commands;
    QStandardItemModel *m_model;
    QListView *m_list;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/canvas.h"
#include "core/workshop/workshop.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStandardItemModel;
class QToolButton;

namespace partsong {

class RowTree;
struct StudyContext;

// The workshops of the study with the boards of each, and the way to new ones.
class WorkshopsPanel : public QWidget {
    Q_OBJECT
public:
    explicit WorkshopsPanel(StudyContext &context, QWidget *parent = nullptr);

    RowTree *tree() const { return m_tree; }
    std::optional<Id<Canvas>> firstBoard() const;
    // Marks the board that is open; does not signal.
    void showBoard(Id<Canvas> board);

    void newWorkshop();
    void newBoard();
    void editWorkshop();
    void renameBoard();
    void removeCurrent();

Q_SIGNALS:
    void boardChosen(partsong::Id<partsong::Canvas> board);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    std::optional<Id<Workshop>> currentWorkshop() const;
    std::optional<Id<Canvas>> currentBoard() const;
    QModelIndex indexOf(const Uuid &id) const;
    void choose();
    void updateButtons();
    QString detailsOf(const Workshop &workshop) const;

    StudyContext &m_context;
    QStandardItemModel *m_model;
    RowTree *m_tree;
    QToolButton *m_newBoard;
    bool m_refreshing = false;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace partsong {

// The table of answers, as tall as its rows are: the page around it scrolls. Return and a double click open a
// cell, Delete asks to take an answer away.
class AnswerTable : public QTableView {
    Q_OBJECT
public:
    explicit AnswerTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Gives rows and columns the room that their words need; call when the answers changed.
    void fit();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void removeWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight() const;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace partsong {

// Paints an extract: the stroke of its code, a few lines of its words, who said them and where, and at the
// right a button that adds it to the quotes, or a tick where it is one. The row at hand has a second button,
// ≠, which puts it under what speaks against the theme.
class ExtractDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    // Where the buttons of a row are.
    static QRect buttonRect(const QRect &row);
    static QRect againstRect(const QRect &row);

Q_SIGNALS:
    void addWanted(const QModelIndex &index);
    void againstWanted(const QModelIndex &index);
};

} // namespace partsong

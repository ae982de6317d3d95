// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace partsong {

// Paints rows of lists and trees that say more than one line: an icon or the stroke of a code, a title, a
// quiet note at its right, and quiet lines below. Works with any model that gives these roles; all but the
// title may be missing.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1000, // quiet lines below the title
        NoteRole, // quiet, at the right of the title
        ColourRole, // QColor as stored: the bracket stroke of a code
        StruckRole, // bool: struck through and quiet, as what is undone
        HeadingRole, // bool: a heading between rows
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    // At most so many lines of detail; the last one ends in an ellipsis. 2 unless told.
    void setDetailLines(int lines) { m_lines = lines; }
    // A title that does not fit goes on in so many lines. 2 unless told.
    void setTitleLines(int lines) { m_titleLines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    int m_lines = 2;
    int m_titleLines = 2;
};

} // namespace partsong

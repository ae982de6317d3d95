// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace partsong {

// Paints an extract: the stroke of its code, who said it, and its words between what stands around them; or
// the heading of a group of them. All extracts are of one height, so that a list need not look at rows out of
// sight.
class SegmentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Whether the rows have different codes, so that each names its own.
    void setNamesCodes(bool on) { m_namesCodes = on; }
    // How many lines of words a row has room for: more where more context is shown. 3 unless told.
    void setLines(int lines) { m_lines = lines; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &line, const QModelIndex &index, const QColor &quiet,
                   const QColor &ink) const;
    void paintWords(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &quiet,
                    const QColor &ink) const;

    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_namesCodes = true;
    int m_lines = 3;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace partsong {

// Widgets beside each other, going on in the next line where they do not fit: for tool rows, which must not
// be cut off at a large text size. What comes after addGap() stands at the right while all fit in one line.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addGap() { m_gap = int(m_items.size()); }

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        QList<int> items;
        int width = 0;
        int height = 0;
    };
    QList<Line> lines(int width) const;
    int gap() const;
    int place(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap = -1;
};

} // namespace partsong

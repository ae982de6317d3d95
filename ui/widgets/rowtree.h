// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace partsong {

class RowDelegate;

// A tree of rows that may say more than one line: no header, no frame, no sideways scrolling; rows break
// their words to the width of the view.
class RowTree : public QTreeView {
    Q_OBJECT
public:
    explicit RowTree(const QString &accessibleName, QWidget *parent = nullptr);

    RowDelegate &rows() const { return *m_rows; }

protected:
    bool viewportEvent(QEvent *event) override;

private:
    RowDelegate *m_rows;
    int m_laidOutWidth = -1;
};

} // namespace partsong

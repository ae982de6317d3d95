// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;

namespace partsong {

// The plain title of a dock, with a cross that is as large as other buttons. Where docks lie behind each
// other their tabs say what they are, and the title gives way.
class DockTitle : public QWidget {
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);

    void setBehindTabs(bool behind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    // The dock moves by its title, so the mouse is the dock's.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QWidget *m_line;
    bool m_behindTabs = false;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace partsong {

class ZoomView;

// In the lower right corner of a ZoomView: smaller, how large it is shown, larger, all of it.
class ZoomButtons : public QFrame {
    Q_OBJECT
public:
    explicit ZoomButtons(ZoomView &view);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();

    ZoomView &m_view;
    QToolButton *m_level;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace partsong {

class CorrectionMode;
class IconView;

// Stands above the words while they are corrected: says so, and whether all that was typed is in the study.
class CorrectionBanner : public QFrame {
    Q_OBJECT
public:
    explicit CorrectionBanner(CorrectionMode *mode, QWidget *parent = nullptr);

    QPushButton *done() const { return m_done; }
    QPushButton *cancel() const { return m_cancel; }
    QString state() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();

    CorrectionMode *m_mode;
    IconView *m_icon;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_cancel;
    QPushButton *m_done;
};

} // namespace partsong

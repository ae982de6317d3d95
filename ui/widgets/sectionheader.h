// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace partsong {

class ElidedLabel;

// A plain heading over a part of a panel, with room for a count and small actions at its right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // Quiet words after the title: "12".
    void setDetail(const QString &detail);
    // Adds a small widget at the right.
    void addAction(QWidget *button);
    using QWidget::addAction;

private:
    QHBoxLayout *m_row;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
};

} // namespace partsong

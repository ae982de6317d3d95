// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/scale.h"

#include <QWidget>

namespace partsong {

// An icon alone, as a picture beside words that say the same; it is no control and screen readers pass it by.
class IconView : public QWidget {
    Q_OBJECT
public:
    explicit IconView(const QString &iconName, int pixels = 18, QWidget *parent = nullptr);

    void setIcon(const QString &iconName);
    void setInk(Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_pixels;
    Ink m_ink = Ink::Normal;
};

} // namespace partsong

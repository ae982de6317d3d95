// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace partsong {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    // An event that is ignored goes on to what the field stands on.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void passWheelOn(QWidget *widget)
{
    static WheelGuard *const guard = new WheelGuard(QCoreApplication::instance());
    widget->removeEventFilter(guard); // one is enough, however often it is polished
    widget->installEventFilter(guard);
}

void keepFromWheel(QWidget *widget)
{
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return;
    passWheelOn(widget);
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include <QAccessibleWidget>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

QAccessibleInterface *interfaceFor(const QString &name, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (name == "partsong::ElidedLabel"_L1)
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (name == "partsong::ColourSwatch"_L1)
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (name == "partsong::NoticeBar"_L1)
        return new QAccessibleWidget(widget, QAccessible::Notification);
    if (name == "partsong::SectionHeader"_L1)
        return new QAccessibleWidget(widget, QAccessible::Heading);
    return nullptr;
}

} // namespace

void initAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace partsong

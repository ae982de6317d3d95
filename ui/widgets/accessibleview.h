// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace partsong {

// Makes an Interface for each View that a screen reader asks for. More than once is harmless.
template <typename View, typename Interface> void installAccessibleView()
{
    static const auto make = [](const QString &className, QObject *object) -> QAccessibleInterface * {
        if (className != QLatin1StringView(View::staticMetaObject.className()))
            return nullptr;
        auto *view = qobject_cast<View *>(object);
        return view ? new Interface(view) : nullptr;
    };
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
}

// Says which of the view's things has the focus now.
template <typename Interface> void announceFocusedChild(QWidget &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const auto *whole = dynamic_cast<Interface *>(QAccessible::queryAccessibleInterface(&view));
    if (QAccessibleInterface *focused = whole ? whole->focusChild() : nullptr) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace partsong

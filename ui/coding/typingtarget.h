// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/textpositions.h"

#include <QVariant>

class QInputMethodEvent;
class QKeyEvent;

namespace partsong {

// What a text gives its keys to while it is being corrected.
class TypingTarget {
public:
    virtual ~TypingTarget() = default;

    // Whether a key is typing, before it is any menu's shortcut.
    virtual bool wants(const QKeyEvent &event) const = 0;
    // True: the key has done something.
    virtual bool keyPressed(const QKeyEvent &event) = 0;
    virtual void composed(const QInputMethodEvent &event) = 0;
    virtual QVariant composing(Qt::InputMethodQuery query) const = 0;
    virtual void replaceWords(const Utf16Range &units, const QString &words) = 0;
};

} // namespace partsong

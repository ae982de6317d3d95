// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/noticebar.h"

#include <QObject>

namespace partsong {

// Tells a person what happened. The window shows it in its notice bar; only errors on which nothing else can
// go on deserve a modal box, and those are the shell's.
class Notices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void say(const QString &text);
    void good(const QString &text);
    void warn(const QString &text);
    // With a button. What can be undone is offered with offerUndo() of takingback.h, which undoes exactly
    // that.
    void offer(const QString &text, const QString &actionText, std::function<void()> action);
    void error(const Error &error);
    void post(const Notice &notice);

    // Shows the error of a result, if it is one; true when all went well:
    //     if (m_notices.report(renameCode(m_project, id, name))) ...
    template <typename T> bool report(const Result<T> &result)
    {
        if (!result)
            error(result.error());
        return result.has_value();
    }

Q_SIGNALS:
    void posted(const partsong::Notice &notice);
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notices.h"

#include <QLoggingCategory>

namespace partsong {

Q_LOGGING_CATEGORY(noticesLog, "partsong.notices")

namespace {

// What is over in a moment, or was nothing, is no fault.
Notice::Kind weightOf(ErrorKind kind)
{
    if (kind == ErrorKind::NothingToDo)
        return Notice::Kind::Info;
    return kind == ErrorKind::Locked ? Notice::Kind::Warning : Notice::Kind::Error;
}

} // namespace

void Notices::say(const QString &text)
{
    Q_EMIT posted({Notice::Kind::Info, text});
}

void Notices::good(const QString &text)
{
    Q_EMIT posted({Notice::Kind::Good, text});
}

void Notices::warn(const QString &text)
{
    Q_EMIT posted({Notice::Kind::Warning, text});
}

void Notices::offer(const QString &text, const QString &actionText, std::function<void()> action)
{
    Q_EMIT posted({Notice::Kind::Info, text, actionText, std::move(action)});
}

void Notices::error(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return; // the person asked for it
    if (!error.detail.isEmpty())
        qCWarning(noticesLog).noquote() << error.detail;
    Q_EMIT posted({weightOf(error.kind), error.message});
}

void Notices::post(const Notice &notice)
{
    Q_EMIT posted(notice);
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/showndifference.h"

#include "core/coding/worddifference.h"

#include <QCoreApplication>
#include <QStringList>

namespace partsong {

using namespace Qt::StringLiterals;

QString shownDifference(const QString &before, const QString &after)
{
    QString shown;
    for (const WordPiece &piece : wordDifference(before, after)) {
        const QString words = piece.words.toHtmlEscaped();
        shown += piece.kind == WordPiece::Kind::Same ? words
            : piece.kind == WordPiece::Kind::Gone    ? u"<s>%1</s> "_s.arg(words.trimmed())
                                                     : u"<b><u>%1</u></b> "_s.arg(words.trimmed());
    }
    return shown;
}

QString spokenDifference(const QString &before, const QString &after)
{
    const auto said = [](const QString &gone, const QString &came) {
        if (gone.isEmpty())
            return QCoreApplication::translate("ShownDifference", "“%1” was put in").arg(came);
        if (came.isEmpty())
            return QCoreApplication::translate("ShownDifference", "“%1” was taken out").arg(gone);
        return QCoreApplication::translate("ShownDifference", "“%1” became “%2”").arg(gone, came);
    };
    QStringList changes;
    QString gone;
    QString came;
    const auto close = [&] {
        if (!gone.isEmpty() || !came.isEmpty())
            changes << said(gone.trimmed(), came.trimmed());
        gone.clear();
        came.clear();
    };
    for (const WordPiece &piece : wordDifference(before, after)) {
        if (piece.kind == WordPiece::Kind::Same)
            close();
        else
            (piece.kind == WordPiece::Kind::Gone ? gone : came) += piece.words;
    }
    close();
    return changes.join(u"; "_s);
}

} // namespace partsong

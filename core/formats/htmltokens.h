// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace partsong {

struct HtmlToken {
    enum Kind { Words, Start, End };

    Kind kind = Words;
    QStringView words; // with its entities still in it
    QString name; // in small letters
    QHash<QString, QString> attributes;
};

// Splits HTML into words and tags; comments, declarations and the contents of scripts and the like are passed
// over. Every letter is looked at a bounded number of times, whatever the page holds.
class HtmlTokens {
public:
    explicit HtmlTokens(QStringView html) : m_html(html) { }

    bool next(HtmlToken &token);

private:
    bool readTag(HtmlToken &token);
    void readAttributes(HtmlToken &token, qsizetype end);
    qsizetype tagEnd(qsizetype from);
    bool skipComment();
    void skipRaw(const QString &name);

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_noTags = false; // no > is left
    bool m_noQuotes = false; // a quote was left open until the end
    bool m_noComments = false;
};

// The encoding that a <meta> near the beginning names, or "".
QString declaredHtmlEncoding(const QByteArray &bytes);

} // namespace partsong

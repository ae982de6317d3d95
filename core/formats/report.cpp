// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/report.h"

namespace partsong {

using namespace Qt::StringLiterals;

QStringList paragraphsOf(const QString &words)
{
    static const QRegularExpression blankLine(u"\\r?\\n[ \\t]*\\r?\\n\\s*|\\f"_s);
    QStringList paragraphs;
    for (const QString &paragraph : words.split(blankLine, Qt::SkipEmptyParts)) {
        const QString flowed = paragraph.simplified();
        if (!flowed.isEmpty())
            paragraphs << flowed;
    }
    return paragraphs;
}

void ReportFacts::add(const QString &label, const QString &words)
{
    if (const QString known = words.trimmed(); !known.isEmpty())
        facts.emplace_back(label, plainRun(known));
}

} // namespace partsong

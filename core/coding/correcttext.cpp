// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/correcttext.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/coding/codingqueries.h"
#include "core/store/edit.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// The words as the text keeps them: no CR, no lone surrogate.
QString canonical(QString words)
{
    words.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return QString::fromUtf8(words.toUtf8());
}

// A control character, which no text has.
bool control(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\f') || unit == 0x7F;
}

} // namespace

Result<CorrectionReport> correctText(Project &project, Id<Text> text, const TextRange &range,
                                     const QString &words)
{
    const QString replacement = canonical(words);
    if (std::ranges::any_of(replacement, control)) {
        return failure(
            ErrorKind::Format,
            Tr::tr("The new words hold a control character, which no text can. Type them without it."));
    }
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    QHash<Id<Coding>, TextRange> before;
    for (const Coding &coding : codingsOf(project, text))
        before.insert(coding.id, coding.anchor.range);
    edit.splice(text, range.start, range.length(), replacement);
    CorrectionReport report;
    for (const Coding &coding : codingsOf(project, text)) {
        const TextRange was = before.value(coding.id);
        const bool orphaned = coding.anchor.range.empty() && !was.empty();
        report.orphaned += orphaned ? 1 : 0;
        report.moved += !orphaned && coding.anchor.range != was ? 1 : 0;
    }
    report.characters = project.text(text)->characters();
    return edit.commit(report);
}

} // namespace partsong

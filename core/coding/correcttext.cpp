// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/correcttext.h"

#include "core/base/textindex.h"
#include "core/coding/codingqueries.h"
#include "core/store/edit.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// The words as the text keeps them: no CR, no NUL, no lone surrogate.
QString canonical(QString words)
{
    words.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::Null, QChar::ReplacementCharacter);
    return QString::fromUtf8(words.toUtf8());
}

} // namespace

Result<CorrectionReport> correctText(Project &project, Id<Text> text, const TextRange &range, const QString &words)
{
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    QHash<Id<Coding>, TextRange> before;
    for (const Coding &coding : codingsOf(project, text))
        before.insert(coding.id, coding.anchor.range);
    edit.splice(text, range.start, range.length(), canonical(words));
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

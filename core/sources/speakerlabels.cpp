// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/speakerlabels.h"

#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

bool plainLabel(const QString &label)
{
    static const QRegularExpression pattern(
        u"^\\P{L}*$|^[^\\p{Ll}\\p{Lo}]{1,2}$|^\\p{Lu}{1,3}$|^\\p{L}[\\s#._-]*\\d+$|"
        u"^(?:(?i:the|male|female|first|second|third)\\s)*"
        u"(?i:interviewer|interviewee|participant|respondent|informant|moderator|facilitator|researcher|"
        u"observer|speaker|host|narrator|interpreter|translator|nurse|midwife|doctor|gp|patient|carer|"
        u"relative|parent|mother|father|teacher|pupil|student|manager|worker|man|woman|male|female|voice|"
        u"group|focus group|int|pt|pp|fg|resp|unknown|unidentified|inaudible|everyone|all|other)"
        u"(?i:s?)[\\s#._-]*(?:\\d+|\\p{Lu})?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(label).hasMatch();
}

bool countedLabel(const QString &label)
{
    static const QRegularExpression role(
        u"^(?i:unknown )?(?i:speaker|participant|respondent|interviewee|informant|person|voice|unknown"
        "|sprecher(in)?|locut(eur|rice))([\\s_.#-]*\\p{N}+|[\\s_.#-]+\\p{Lu})?$|^\\p{Lu}[\\s_.#-]*\\p{N}+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return role.match(label.trimmed()).hasMatch();
}

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/safetext.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool allowed(char16_t unit)
{
    if (unit < 0x20)
        return unit == u'\t' || unit == u'\n' || unit == u'\r';
    return unit != 0x7F && unit != 0xFFFE && unit != 0xFFFF;
}

} // namespace

QString withoutControls(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            safe += text.mid(i++, 2);
        else if (unit == u'\f')
            safe += u'\n';
        else if (!unit.isSurrogate() && allowed(unit.unicode()))
            safe += unit;
    }
    return safe;
}

QString htmlText(const QString &text)
{
    QString escaped;
    for (const QChar unit : withoutControls(text)) {
        switch (unit.unicode()) {
        case u'&':
            escaped += u"&amp;"_s;
            break;
        case u'<':
            escaped += u"&lt;"_s;
            break;
        case u'>':
            escaped += u"&gt;"_s;
            break;
        case u'"':
            escaped += u"&quot;"_s;
            break;
        case u'\'':
            escaped += u"&#39;"_s;
            break;
        default:
            escaped += unit;
        }
    }
    return escaped;
}

} // namespace partsong

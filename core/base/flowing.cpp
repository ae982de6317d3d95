// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/flowing.h"

#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

QString flowing(const QString &words)
{
    static const QRegularExpression broken(u"(?<=\\p{Ll})[-\u2010\u00ad]\\n(?=\\p{Ll})"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(u'\n') ? QString(words).remove(broken).simplified() : words.simplified();
}

} // namespace partsong

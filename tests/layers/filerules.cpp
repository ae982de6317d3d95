// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/rules.h"

#include <QRegularExpression>

namespace partsong::layers {
namespace {

using namespace Qt::StringLiterals;

QByteArray commentMark(const QString &path)
{
    if (path.endsWith(u".h") || path.endsWith(u".cpp"))
        return "// ";
    const bool script = path.endsWith(u"CMakeLists.txt") || path.endsWith(u".cmake") || path.endsWith(u".sh")
        || path.endsWith(u".py") || path == u".ci/run";
    return script ? "# " : "";
}

bool beginsWithLicence(const QByteArray &content, const QByteArray &mark)
{
    QList<QByteArray> lines = content.first(std::min<qsizetype>(content.size(), 1000)).split('\n');
    if (lines.first().startsWith("#!"))
        lines.removeFirst();
    // Put together here, so that tools that look for licences do not take these for a file's own.
    return lines.size() >= 2 && lines[0].startsWith(mark + "SPDX-" + "FileCopyrightText: ")
        && lines[1] == mark + "SPDX-" + "License-Identifier: GPL-3.0-or-later";
}

} // namespace

QStringList breachesOfLicence(const Tree &tree)
{
    QStringList breaches;
    for (const auto &[path, content] : tree.asKeyValueRange()) {
        const QByteArray mark = commentMark(path);
        if (!mark.isEmpty() && !beginsWithLicence(content, mark))
            breaches << u"%1:1: does not begin with the two SPDX lines"_s.arg(path);
    }
    return breaches;
}

QStringList breachesOfPaths(const Tree &tree, const QStringList &places)
{
    QStringList breaches;
    for (const QString &place : places) {
        // Not in the middle of a longer path or word, and naming something beneath or the place itself.
        const QRegularExpression named(
            u"(?<![\\w./-])%1(?=/|[^\\w.-]|$)"_s.arg(QRegularExpression::escape(place)));
        for (const auto &[path, content] : tree.asKeyValueRange()) {
            if (content.contains(place.toUtf8()) && named.match(QString::fromUtf8(content)).hasMatch())
                breaches << u"%1: names %2, a place of this machine"_s.arg(path, place);
        }
    }
    return breaches;
}

} // namespace partsong::layers

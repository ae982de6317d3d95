// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/importqueries.h"

namespace partsong {

QStringList sourcesOfOriginal(const Project &project, const QByteArray &hash, Id<Source> but)
{
    QStringList names;
    Statement rows = project.query("SELECT name FROM source WHERE original=?1 AND (?2 IS NULL OR id<>?2)"
                                   " ORDER BY rowid LIMIT 5");
    rows.bindBytes(0, hash).bind(1, but.uuid());
    while (rows.next())
        names << rows.text(0);
    return names;
}

} // namespace partsong

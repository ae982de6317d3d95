// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/regions.h"

#include "core/base/textindex.h"
#include "core/coding/correcttext.h"
#include "core/sources/pages.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"

namespace partsong {

Anchor regionAnchor(Id<Text> text, int page, const QRectF &rect)
{
    Anchor anchor;
    anchor.text = text;
    anchor.page = page;
    anchor.x = rect.x();
    anchor.y = rect.y();
    anchor.width = rect.width();
    anchor.height = rect.height();
    return anchor;
}

Status moveRegion(Project &project, Id<Coding> id, const QRectF &rect)
{
    Edit edit(project, PARTSONG_LABEL("Move coded region"));
    auto coding = edit.find(id);
    if (!coding)
        return std::unexpected(coding.error());
    const Source source = sourceOf(project, coding->anchor.text).value_or(Source());
    if (Status sound = checkRegion(source, coding->anchor.page, rect, {}); !sound)
        return sound;
    coding->anchor = regionAnchor(coding->anchor.text, coding->anchor.page, rect);
    edit.update(*coding);
    return edit.commit();
}

Status setCaption(Project &project, Id<Text> text, const QString &words)
{
    const QList<uint> before = QString::fromUtf8(project.text(text)->utf8()).toUcs4();
    const QList<uint> after = words.toUcs4();
    qsizetype start = 0;
    while (start < before.size() && start < after.size() && before[start] == after[start])
        ++start;
    qsizetype end = before.size();
    qsizetype afterEnd = after.size();
    while (end > start && afterEnd > start && before[end - 1] == after[afterEnd - 1]) {
        --end;
        --afterEnd;
    }
    if (start == end && start == afterEnd)
        return {};
    const QList<uint> changed = after.sliced(start, afterEnd - start);
    const QString with =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(changed.constData()), changed.size());
    const auto corrected = correctText(project, text, {static_cast<int>(start), static_cast<int>(end)}, with);
    if (!corrected)
        return std::unexpected(corrected.error());
    return {};
}

} // namespace partsong

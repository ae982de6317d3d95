// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/writtenname.h"

#include "core/formats/speakerlabel.h"
#include "core/formats/timecode.h"

#include <cstring>

namespace partsong {

namespace {

const char *pastSigns(const char *at, const char *end, const char *signs)
{
    while (at < end && std::strchr(signs, *at) != nullptr)
        ++at;
    return at;
}

} // namespace

QString writtenName(QStringView label)
{
    const QByteArray utf8 = label.toUtf8();
    const char *end = utf8.constData() + utf8.size();
    const char *at = pastSigns(utf8.constData(), end, "# \t");
    const auto time = readTimeMark(at, end);
    if (time)
        at = pastSigns(time->after, end, " \t-|>");
    if (at >= end)
        return {};
    const auto found = readSpeakerLabel(at, end, time ? LabelEnd::ColonOrTab : LabelEnd::Colon);
    if (!found)
        return {};
    const char *rest = pastSigns(found->after, end, " \t*");
    // "Nurse 1: [00:01:02]"
    if (const auto later = rest < end ? readTimeMark(rest, end) : std::nullopt)
        rest = pastSigns(later->after, end, " \t*");
    return rest < end ? QString() : QString::fromUtf8(found->name).simplified();
}

} // namespace partsong

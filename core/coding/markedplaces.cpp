// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/markedplaces.h"

#include "core/store/edit.h"

namespace partsong {

namespace {

QString said(const MarkedPlace &place)
{
    if (place.author.isEmpty())
        return place.comment;
    return place.comment.isEmpty() ? Tr::tr("Marked by %1").arg(place.author)
                                   : Tr::tr("%1: %2").arg(place.author, place.comment);
}

} // namespace

Result<CodedPassages> codeMarkedPlaces(Project &project, const QString &path,
                                       const std::vector<MarkedPlace> &places)
{
    if (places.empty())
        return failure(ErrorKind::NothingToDo,
                       Tr::tr("Nothing that was marked is ticked. Tick what to code."));
    Edit edit(project, PARTSONG_LABEL("Code what was marked"));
    std::vector<Anchor> anchors;
    for (const MarkedPlace &place : places)
        anchors.push_back(place.anchor);
    auto coded = applyCodeAt(project, path, anchors);
    if (!coded)
        return std::unexpected(coded.error());
    for (size_t i = 0; i < places.size(); ++i) {
        auto coding = edit.find(coded->codings[i]);
        const QString words = said(places[i]);
        if (!coding || words.isEmpty() || coding->comment.split(u'\n').contains(words))
            continue;
        coding->comment += coding->comment.isEmpty() ? words : u'\n' + words;
        edit.update(*coding);
    }
    return edit.commit(*std::move(coded));
}

} // namespace partsong

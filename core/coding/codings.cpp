// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codings.h"

#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/coding/codingunion.h"
#include "core/coding/quotes.h"
#include "core/coding/wordschanged.h"
#include "core/sources/pages.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status checkRange(const Project &project, const Anchor &anchor)
{
    if (anchor.region()) {
        const std::optional<Source> source = sourceOf(project, anchor.text);
        const QRectF rect(anchor.x, anchor.y, anchor.width, anchor.height);
        return checkRegion(source.value_or(Source()), anchor.page, rect, {});
    }
    const int characters = project.text(anchor.text)->characters();
    if (anchor.range.empty() || anchor.range.start < 0 || anchor.range.end > characters) {
        return failure(ErrorKind::Range,
                       Tr::tr("%1:%2 cannot be coded: the text has positions 0:%3, and a passage needs "
                              "at least one character.")
                           .arg(anchor.range.start)
                           .arg(anchor.range.end)
                           .arg(characters));
    }
    return {};
}

} // namespace

Result<Id<Coding>> applyCode(Project &project, const NewCoding &coding, Union joining)
{
    return applyCodes(project, {coding}, joining).transform([](const auto &ids) { return ids.front(); });
}

Result<std::vector<Id<Coding>>> applyCodes(Project &project, const std::vector<NewCoding> &codings,
                                           Union joining)
{
    Edit edit(project, PARTSONG_LABEL("Code"));
    using enum CodingUnion::Meeting;
    const auto asSaid = project.study().unionCodings ? Unites : IsMadeOnce;
    CodingUnion coded(edit, joining == Union::Never ? StaysApart : asSaid, codings.size());
    std::vector<Id<Coding>> ids;
    ids.reserve(codings.size());
    for (const NewCoding &coding : codings) {
        if (Status sound = checkRange(project, coding.anchor); !sound)
            return std::unexpected(sound.error());
        ids.push_back(coded.add(coding));
    }
    std::ranges::transform(ids, ids.begin(), [&coded](Id<Coding> id) { return coded.keptAs(id); });
    return edit.commit(std::move(ids));
}

Status removeCodings(Project &project, const std::vector<Id<Coding>> &codings)
{
    Edit edit(project, PARTSONG_LABEL("Remove coding"));
    for (const Id<Coding> id : codings) {
        if (const auto coding = edit.find(id); !coding)
            return std::unexpected(coding.error());
        edit.removeWithAll(id);
    }
    return edit.commit();
}

Status setCoding(Project &project, Id<Coding> id, const CodingFields &fields)
{
    Edit edit(project, PARTSONG_LABEL("Change coding"));
    auto coding = edit.find(id);
    if (!coding)
        return std::unexpected(coding.error());
    if (fields.range) {
        const Coding before = *coding;
        coding->anchor.range = *fields.range;
        coding->orphanWords.clear();
        if (Status sound = checkRange(project, coding->anchor); !sound)
            return sound;
        keepQuotedWords(edit, before, *fields.range);
    }
    if (fields.weight || fields.noWeight)
        coding->weight = fields.weight;
    if (fields.comment)
        coding->comment = *fields.comment;
    edit.update(*coding);
    if (fields.wordsSeen) {
        for (const WordsChanged &changed : project.where<WordsChanged>("coding", id))
            edit.remove(changed.id);
    }
    return edit.commit();
}

Result<Id<Coding>> resizeCoding(Project &project, Id<Coding> id, const TextRange &range)
{
    Edit edit(project, PARTSONG_LABEL("Change coding"));
    CodingFields fields;
    fields.range = range;
    if (Status set = setCoding(project, id, fields); !set)
        return std::unexpected(set.error());
    const auto coding = edit.find(id);
    if (!coding)
        return std::unexpected(coding.error());
    return edit.commit(project.study().unionCodings ? uniteWithNeighbours(edit, *coding) : id);
}

Status setUnionCodings(Project &project, bool on)
{
    Edit edit(project, PARTSONG_LABEL("Change how codings join"));
    Study study = project.study();
    study.unionCodings = on;
    edit.update(study);
    return edit.commit();
}

} // namespace partsong

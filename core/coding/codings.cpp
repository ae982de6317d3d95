// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codings.h"

#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/coding/codingqueries.h"
#include "core/store/edit.h"

#include <QDateTime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status checkRange(const Project &project, const Anchor &anchor)
{
    if (anchor.region())
        return {};
    const int characters = project.text(anchor.text)->characters();
    if (anchor.range.empty() || anchor.range.start < 0 || anchor.range.end > characters) {
        return failure(ErrorKind::Range, Tr::tr("%1:%2 cannot be coded: the text has positions 0:%3, and a passage needs "
                                                "at least one character.")
                                             .arg(anchor.range.start).arg(anchor.range.end).arg(characters));
    }
    return {};
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u'\n' + second;
}

// The new coding and those it meets become one: the oldest grows, the others go, and what linked to them links to it.
Id<Coding> unite(Edit &edit, const NewCoding &added, const std::vector<Coding> &met)
{
    Coding kept = met.front();
    kept.anchor.range = kept.anchor.range.united(added.anchor.range);
    kept.comment = joined(kept.comment, added.comment);
    if (added.weight)
        kept.weight = added.weight;
    for (size_t i = 1; i < met.size(); ++i) {
        kept.anchor.range = kept.anchor.range.united(met[i].anchor.range);
        kept.comment = joined(kept.comment, met[i].comment);
        if (!kept.weight)
            kept.weight = met[i].weight;
        edit.relink(met[i].id, kept.id);
        edit.remove(met[i].id);
    }
    edit.update(kept);
    return kept.id;
}

Id<Coding> addOne(Edit &edit, const NewCoding &added, bool unites)
{
    const Id<Person> coder = edit.project().person().id;
    if (unites && !added.anchor.region()) {
        const std::vector<Coding> met
            = codingsTouching(edit.project(), added.code, coder, added.anchor.text, added.anchor.range);
        if (!met.empty())
            return unite(edit, added, met);
    }
    Coding coding;
    coding.id = Id<Coding>::make();
    coding.code = added.code;
    coding.anchor = added.anchor;
    coding.coder = coder;
    coding.weight = added.weight;
    coding.comment = added.comment;
    coding.created = QDateTime::currentMSecsSinceEpoch();
    edit.insert(coding);
    return coding.id;
}

} // namespace

Result<Id<Coding>> applyCode(Project &project, const NewCoding &coding, Union joining)
{
    return applyCodes(project, {coding}, joining).transform([](const auto &ids) { return ids.front(); });
}

Result<std::vector<Id<Coding>>> applyCodes(Project &project, const std::vector<NewCoding> &codings, Union joining)
{
    Edit edit(project, PARTSONG_LABEL("Code"));
    const bool unites = joining == Union::AsTheStudySays && project.study().unionCodings;
    std::vector<Id<Coding>> ids;
    ids.reserve(codings.size());
    for (const NewCoding &coding : codings) {
        if (Status sound = checkRange(project, coding.anchor); !sound)
            return std::unexpected(sound.error());
        ids.push_back(addOne(edit, coding, unites));
    }
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
        coding->anchor.range = *fields.range;
        coding->orphanWords.clear();
        if (Status sound = checkRange(project, coding->anchor); !sound)
            return sound;
    }
    if (fields.weight)
        coding->weight = fields.weight;
    if (fields.comment)
        coding->comment = *fields.comment;
    edit.update(*coding);
    return edit.commit();
}

Status recode(Project &project, const std::vector<Id<Coding>> &codings, Id<Code> to)
{
    Edit edit(project, PARTSONG_LABEL("Recode"));
    for (const Id<Coding> id : codings) {
        auto coding = edit.find(id);
        if (!coding)
            return std::unexpected(coding.error());
        coding->code = to;
        edit.update(*coding);
    }
    return edit.commit();
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
